import { CARD_WIDTH } from './cardText';
import type { RowPlace } from './rows';

const CARD_GAP = 16;
const LANE_GAP = 44;
const EMPTY_LANE = 96;
export const MARGIN = 16;
/** Distance between a passage and a card, and between two passages. */
const CLEARANCE = 8;
const PITCH = 8;
/** Number of rounds that pull passages towards the ends of their move. */
const ROUNDS = 6;

export interface CardColumns {
  /** Left edge and width of each column's cards. */
  columns: { x: number; width: number }[];
  width: number;
}

/** The adjacent cards of one row in one column. */
interface Block {
  column: number;
  cards: RowPlace[];
  /** Middle of each card, from the block's left edge. */
  middles: number[];
  width: number;
  /** Number of passages between this block and the one to its left, or the margin. */
  passagesBefore: number;
}

/**
 * Assigns an x to every place. The cards of a row are centred in their column, so the single roles of a
 * family form a straight line. Columns are as wide as their widest row, and as far apart as the moves between
 * them need.
 */
export function placeRows(rows: readonly (readonly RowPlace[])[], columnCount: number): CardColumns {
  const blocks = rows.map(blocksOf);
  const widths = Array.from({ length: columnCount }, () => 0);
  for (const { column, width } of blocks.flat()) widths[column] = Math.max(widths[column] ?? 0, width);
  const columns: CardColumns['columns'] = [];
  widths.forEach((widest, column) => {
    const width = widest === 0 ? EMPTY_LANE : widest;
    const before = columns.at(-1);
    let middle = (before ? before.x + before.width + LANE_GAP : MARGIN + LANE_GAP / 2) + width / 2;
    for (const row of blocks) {
      const index = row.findIndex((block) => block.column === column);
      const block = row[index];
      if (!block) continue;
      const left = row[index - 1];
      const end = left ? middleOf(columns[left.column]) + left.width / 2 : MARGIN;
      middle = Math.max(middle, end + room(block.passagesBefore) + block.width / 2);
    }
    columns.push({ x: middle - width / 2, width });
  });

  for (const block of blocks.flat()) {
    const left = middleOf(columns[block.column]) - block.width / 2;
    block.cards.forEach((card, index) => {
      card.x = left + (block.middles[index] ?? 0);
    });
  }
  placePassages(rows);
  const last = columns.at(-1);
  let width = last ? last.x + last.width + LANE_GAP / 2 : LANE_GAP;
  for (const { x } of rows.flat()) width = Math.max(width, x + CLEARANCE);
  return { columns, width: width + MARGIN };
}

function middleOf(column: { x: number; width: number } | undefined): number {
  return column ? column.x + column.width / 2 : 0;
}

/** Minimum distance between two cards with this many passages between them. */
function room(passages: number): number {
  return passages === 0 ? 0 : 2 * CLEARANCE + (passages - 1) * PITCH;
}

function blocksOf(row: readonly RowPlace[]): Block[] {
  const blocks: Block[] = [];
  let passages = 0;
  for (const place of row) {
    if (!place.isCard) {
      passages += 1;
      continue;
    }
    const open = blocks.at(-1);
    if (open?.column === place.column) {
      open.width += Math.max(CARD_GAP, room(passages)) + CARD_WIDTH;
      open.cards.push(place);
      open.middles.push(open.width - CARD_WIDTH / 2);
    } else {
      blocks.push({
        column: place.column,
        cards: [place],
        middles: [CARD_WIDTH / 2],
        width: CARD_WIDTH,
        passagesBefore: passages,
      });
    }
    passages = 0;
  }
  return blocks;
}

/** Places passages as close to the straight line of their move as the neighbouring cards allow. */
function placePassages(rows: readonly (readonly RowPlace[])[]): void {
  const runs = rows.map(runsOf);
  for (const { passages, from, to } of runs.flat()) {
    const middle = Number.isFinite(to) ? (from + to) / 2 : from;
    for (const passage of passages) passage.x = middle;
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const inSweepOrder = round % 2 === 0 ? runs : [...runs].reverse();
    for (const { passages, from, to } of inSweepOrder.flat()) {
      const wished = passages.map(({ below, above }, index) => {
        const [low, high] = [below[0], above[0]];
        return ((low?.x ?? 0) + (high?.x ?? 0)) / 2 - index * PITCH;
      });
      const highest = to - (passages.length - 1) * PITCH;
      isotonic(wished).forEach((x, index) => {
        const passage = passages[index];
        if (passage) passage.x = Math.max(from, Math.min(highest, x)) + index * PITCH;
      });
    }
  }
}

/** Passages without a card between them, and the bounds for their x. */
interface Run {
  passages: RowPlace[];
  from: number;
  to: number;
}

function runsOf(row: readonly RowPlace[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { passages: [], from: MARGIN, to: Infinity };
  for (const place of row) {
    if (!place.isCard) {
      run.passages.push(place);
      continue;
    }
    run.to = place.x - CARD_WIDTH / 2 - CLEARANCE;
    runs.push(run);
    run = { passages: [], from: place.x + CARD_WIDTH / 2 + CLEARANCE, to: Infinity };
  }
  return [...runs, run].filter(({ passages }) => passages.length > 0);
}

/**
 * The closest non-decreasing sequence by least squares: neighbours out of order are pooled at their mean
 * (Ayer et al., Annals of Mathematical Statistics 26, 1955).
 */
function isotonic(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}
