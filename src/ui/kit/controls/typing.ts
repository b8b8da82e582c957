/** True where keys are meant for a field. A box that has just closed may keep the focus in one until the next frame. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('dialog:not([open])')) return false;
  return target.closest('input, textarea, select') !== null;
}
