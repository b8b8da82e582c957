/**
 * The Level lens: ranks bottom to top, lanes side by side, the roles of one cell side by side in it.
 * Positions depend on the document alone, never on the order it was written in.
 */
import { CARD_WIDTH, cardHeight } from './cardText';
import { orderLanes } from './lanes';
import { routeEdges } from './routes';
import type { CardBox, LadderLayout, LayoutInput, LayoutRole } from './types';

const CARD_GAP = 16;
const LANE_GAP = 44;
const EMPTY_LANE = 96;
const EMPTY_RANK = 44;
const CHANNEL = 92;
const MARGIN = 16;

export function layoutLadder(input: LayoutInput): LadderLayout {
  const order = orderLanes(input);
  const cells = orderCells(input, order);

  const heights = Array.from({ length: input.rankCount }, (_, rank) =>
    Math.max(
      EMPTY_RANK,
      ...input.roles.filter((role) => role.rank === rank).map(({ title }) => cardHeight(title)),
    ),
  );
  const ranks: { rank: number; y: number; height: number }[] = [];
  let y = MARGIN + CHANNEL / 2;
  for (let rank = input.rankCount - 1; rank >= 0; rank -= 1) {
    const height = heights[rank] ?? EMPTY_RANK;
    ranks.unshift({ rank, y, height });
    y += height + CHANNEL;
  }

  const lanes: { lane: number; x: number; width: number }[] = [];
  const cards = new Map<string, CardBox>();
  let x = MARGIN + LANE_GAP / 2;
  for (const lane of order) {
    const widest = Math.max(0, ...ranks.map(({ rank }) => cells.get(cellKey(lane, rank))?.length ?? 0));
    const width = widest === 0 ? EMPTY_LANE : rowWidth(widest);
    for (const { rank, y: top, height } of ranks) {
      const cell = cells.get(cellKey(lane, rank)) ?? [];
      const left = x + (width - rowWidth(cell.length)) / 2;
      cell.forEach(({ id }, index) => {
        cards.set(id, { x: left + index * (CARD_WIDTH + CARD_GAP), y: top, width: CARD_WIDTH, height });
      });
    }
    lanes.push({ lane, x, width });
    x += width + LANE_GAP;
  }
  const width = x + MARGIN - LANE_GAP / 2;
  const height = y + MARGIN - CHANNEL / 2;
  const edges = routeEdges({ ...input, cards, ranks, lanes, channel: CHANNEL, laneGap: LANE_GAP });
  return { width, height, cards, edges, lanes, ranks };
}

function rowWidth(count: number): number {
  return count === 0 ? 0 : count * (CARD_WIDTH + CARD_GAP) - CARD_GAP;
}

function cellKey(lane: number, rank: number): string {
  return `${lane}:${rank}`;
}

/** Roles of each cell from left to right: by the mean place of their neighbours, over four sweeps. */
function orderCells(input: LayoutInput, order: readonly number[]): Map<string, LayoutRole[]> {
  const cells = new Map<string, LayoutRole[]>();
  const sorted = [...input.roles].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const role of sorted) {
    const key = cellKey(role.lane, role.rank);
    cells.set(key, [...(cells.get(key) ?? []), role]);
  }
  const neighbours = new Map<string, string[]>();
  // In order of id: sums of floats depend on the order of their terms.
  for (const { from, to } of [...input.moves].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const column = new Map(order.map((lane, index) => [lane, index]));
  const place = new Map<string, number>();
  const settle = (cell: readonly LayoutRole[]) => {
    cell.forEach(({ id, lane }, index) => {
      place.set(id, (column.get(lane) ?? 0) + (index + 0.5) / cell.length);
    });
  };
  for (const cell of cells.values()) settle(cell);
  const keys = [...cells.keys()].sort();
  for (let sweep = 0; sweep < 4; sweep += 1) {
    for (const key of keys) {
      const cell = cells.get(key) ?? [];
      if (cell.length < 2) continue;
      const pull = new Map(
        cell.map(({ id }) => {
          const near = (neighbours.get(id) ?? [])
            .map((other) => place.get(other))
            .filter((at) => at !== undefined);
          return [
            id,
            near.length === 0 ? (place.get(id) ?? 0) : near.reduce((a, b) => a + b, 0) / near.length,
          ];
        }),
      );
      cell.sort((a, b) => (pull.get(a.id) ?? 0) - (pull.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
      settle(cell);
    }
  }
  return cells;
}
