/** Which ladders of this host another page can embed, and which views of them. */
import { OPENED_HERE } from './Explorer.svelte';
import { ME, type Link } from '../link/link';
import type { LadderEntry } from './loadLadder';
import type { EmbedView } from '../link/embedView';

/** The views that can be embedded, the one in the panel first. */
export function embedViewsAt({
  lens,
  role,
  from,
  to,
  view,
}: Pick<Link, 'lens' | 'role' | 'from' | 'to' | 'view'>): EmbedView[] {
  // The reader's own ratings exist only in this browser, so another page cannot show them.
  const isPair = from !== undefined && to !== undefined && from !== ME;
  const pair: EmbedView[] = view === 'routes' ? ['route', 'gap'] : ['gap', 'route'];
  const whole: EmbedView[] = lens === 'table' ? ['table', 'level'] : ['level', 'table'];
  return [...(isPair ? pair : []), ...(role !== undefined && !isPair ? (['role'] as const) : []), ...whole];
}

export interface EmbedTarget {
  /** An id in the index or an address. If the ladder is not published: the id that it would have. */
  name: string;
  isThere: boolean;
}

/**
 * @param ladder the name in the link; defaults to the first ladder of the index
 * @param id the id of the ladder's document
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
