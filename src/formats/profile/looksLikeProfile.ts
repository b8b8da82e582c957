/** Tells a profile from other text by its beginning, which is fast enough for every dropped file. */

/** Number of bytes that are examined. */
export const HEAD_BYTES = 32_000;

/**
 * True for text that begins like a profile, including broken and truncated ones: it refers to a ladder, which
 * a ladder document never does, and has no list of roles or levels.
 */
export function isProfileHead(text: string): boolean {
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
