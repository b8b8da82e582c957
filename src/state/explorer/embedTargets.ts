/** Which of the ladders that a host serves another page can show, and what of it. */
import { OPENED_HERE } from './Explorer.svelte';
import { ME, type Link } from '../link/link';
import type { LadderEntry } from './loadLadder';
import type { EmbedView } from '../link/embedView';

/** What an embedded ladder can show where the reader is, what stands in the panel first. */
export function embedViewsAt({
  lens,
  role,
  from,
  to,
  view,
}: Pick<Link, 'lens' | 'role' | 'from' | 'to' | 'view'>): EmbedView[] {
  // One's own ratings lie in this browser, and no other page has them.
  const isPair = from !== undefined && to !== undefined && from !== ME;
  const pair: EmbedView[] = view === 'routes' ? ['route', 'gap'] : ['gap', 'route'];
  const whole: EmbedView[] = lens === 'table' ? ['table', 'level'] : ['level', 'table'];
  return [...(isPair ? pair : []), ...(role !== undefined && !isPair ? (['role'] as const) : []), ...whole];
}

export interface EmbedTarget {
  /** An id beside the page or an address; where it is not there, the id it would have. */
  name: string;
  isThere: boolean;
}

/**
 * @param ladder as the link has it; the first of the index unless given
 * @param id of the ladder's document
 */
export function embedTargetFor(
  ladder: string | undefined,
  index: readonly LadderEntry[],
  id: string,
  withoutPay: boolean,
): EmbedTarget {
  const name = ladder ?? index[0]?.id;
  const entry = index.find((one) => one.id === name);
  if (withoutPay) {
    const other = entry?.withoutPay;
    return { name: other ?? `${entry?.id ?? id}.without-pay`, isThere: other !== undefined };
  }
  const isThere = name !== undefined && !name.startsWith(OPENED_HERE);
  return { name: isThere ? name : id, isThere };
}
