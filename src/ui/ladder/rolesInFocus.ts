import type { Explorer } from '../../state/explorer/Explorer.svelte';

/**
 * Ids of the roles that the camera should show: the focused role and its neighbours, or the two roles of a gap and the
 * stops between them. Empty without a focus. No id contains a space.
 */
export function rolesInFocus({ link, gap, gapStart, path, neighbours }: Explorer): string[] {
  const { role, to } = link;
  if (gap) return [gapStart?.id ?? '', ...(path?.stops ?? []).map(({ id }) => id), to ?? ''];
  if (role === undefined || !neighbours) return [];
  const { entryFrom, advancementTo, lateral } = neighbours;
  return [role, ...[...entryFrom, ...advancementTo, ...lateral].map((neighbour) => neighbour.role.id)];
}
