/**
 * Lays out the Level lens: ranks from bottom to top, lanes side by side, and the roles of a lane and rank
 * side by side in it. Positions depend only on the content of the document, not on its order.
 */
import { CARD_WIDTH, cardHeight } from './cardText';
import { chooseArcs } from './arcs';
import { drawEdges, measureChannels } from './edges';
import { orderRows } from './order';
import { MARGIN, placeRows } from './columns';
import { Ports } from './ports';
import { buildRows } from './rows';
import type { CardBox, LadderLayout, LayoutInput } from './types';

const EMPTY_RANK = 44;
/** Space above the highest row and below the lowest. */
const OUTER = 18;

export function layoutLadder(input: LayoutInput): LadderLayout {
  const rows = buildRows(input);
  orderRows(rows.rows);
  const { columns, width } = placeRows(rows.rows, input.laneCount);

  const moves = [...input.moves].sort((a, b) => (a.id < b.id ? -1 : 1));
  const arcs = chooseArcs(moves, rows);
  const ports = new Ports(rows.chains, arcs);
  const channels = measureChannels(arcs, ports, input.rankCount);

  const heights = new Array<number>(input.rankCount).fill(EMPTY_RANK);
  for (const { rank, title } of input.roles) {
    heights[rank] = Math.max(heights[rank] ?? EMPTY_RANK, cardHeight(title));
  }
  const ranks: { rank: number; y: number; height: number }[] = [];
  let y = MARGIN + Math.max(OUTER, channels.over.at(-1) ?? 0);
  for (let rank = input.rankCount - 1; rank >= 0; rank -= 1) {
    const height = heights[rank] ?? EMPTY_RANK;
    ranks.unshift({ rank, y, height });
    y += height + (rank > 0 ? (channels.height[rank - 1] ?? 0) : 0);
  }
  const height = y + Math.max(OUTER, channels.under[0] ?? 0) + MARGIN;

  const cards = new Map<string, CardBox>();
  for (const [id, place] of rows.cards) {
    const band = ranks[place.rank];
    if (!band) continue;
    cards.set(id, { x: place.x - CARD_WIDTH / 2, y: band.y, width: CARD_WIDTH, height: band.height });
  }
  const lanes = columns.map((box, lane) => ({ lane, ...box }));
  const edges = drawEdges(moves, { chains: rows.chains, arcs, ports, channels, ranks });
  return { width, height, cards, edges, lanes, ranks };
}
