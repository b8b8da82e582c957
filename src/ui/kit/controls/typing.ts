/**
 * Whether a field receives the keys. A dialog that has just closed may keep the focus in one until the next frame.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('dialog:not([open])')) return false;
  return target.closest('input, textarea, select') !== null;
}
