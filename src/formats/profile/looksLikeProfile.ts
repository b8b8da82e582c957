/** Whether a text is a person's file or something else, by its beginning alone: cheap enough for every dropped file. */

/** So many bytes of a file are looked at. */
export const HEAD_BYTES = 32_000;

/**
 * True for text that begins as a person document does, a broken or cut one among them: it speaks of a ladder, which
 * a ladder's own document never does, and has no list of roles or levels.
 */
export function isPersonHead(text: string): boolean {
  const head = text.slice(0, HEAD_BYTES).replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(head))
    return (
      /"ladder"\s*:\s*\{\s*"(id|edition|title|scale|skills|roles)"/.test(head) &&
      !/"(roles|levels|families)"\s*:\s*\[/.test(head)
    );
  return (
    /^ladder:\s*(\{|#.*)?\s*$|^ladder:\s*\{/m.test(head) &&
    /^(ratings|targetRoles|schemaVersion|currentRole):/m.test(head) &&
    !/^(roles|levels|families):/m.test(head)
  );
}
