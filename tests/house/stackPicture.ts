/** The picture of the stack in `src/README.md`: folders in rows by rank, and in each its rooms, lower floors below. */

export interface Folder {
  name: string;
  rank: number;
  /** Rooms by floor, the lowest first: a room imports only from rooms of lower floors. Empty where there are none. */
  floors: readonly (readonly string[])[];
  /** The folders it imports from, lowest rank first. */
  imports: readonly string[];
}

const PURPOSE: Readonly<Record<string, string>> = {
  model: 'documents and their schema',
  graph: 'roles and moves as a graph',
  analysis: 'every figure',
  layout: 'positions and paths',
  check: 'rules for ladders',
  formats: 'files in and out',
  i18n: 'every text, in every language',
  browser: 'storage, workers, files',
  cli: 'the command rungs',
  build: 'the plugins of Vite',
  state: 'what the page remembers',
  ui: 'views and the kit',
  app: 'the page',
  embed: 'the element and the frame',
  library: 'what the package exports',
};

const WIDTH = 960;
const MARGIN = 16;
const GAP = 12;
const CHIP = { height: 22, gap: 6, pad: 8, letter: 6.9 };
const HEAD = 42;
const FOOT = 22;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const chipWidth = (name: string) => Math.round(name.length * CHIP.letter + 2 * CHIP.pad);

/** The rooms of a floor broken into lines that fit the width. */
function lines(rooms: readonly string[], width: number): string[][] {
  const result: string[][] = [[]];
  let used = 0;
  for (const room of rooms) {
    const wide = chipWidth(room) + CHIP.gap;
    if (used > 0 && used + wide > width) {
      result.push([]);
      used = 0;
    }
    result.at(-1)?.push(room);
    used += wide;
  }
  return result;
}

/** All chips of a folder, the highest floor first, as they are drawn from the top. */
function chipLines({ floors }: Folder, width: number): string[][] {
  return [...floors].reverse().flatMap((rooms) => lines(rooms, width));
}

const bodyHeight = (count: number) => (count === 0 ? 0 : count * CHIP.height + (count - 1) * CHIP.gap + 10);

/**
 * The picture as SVG, in the colours of the reader's system. Folders of a rank share a row, wide by how many rooms
 * they hold; the same folders always give the same text.
 */
export function stackPicture(folders: readonly Folder[]): string {
  const ranks = [...new Set(folders.map(({ rank }) => rank))].sort((a, b) => b - a);
  const parts: string[] = [];
  let y = MARGIN;
  for (const rank of ranks) {
    const row = folders.filter((folder) => folder.rank === rank);
    const room = WIDTH - 2 * MARGIN - GAP * (row.length - 1);
    const weights = row.map(({ floors }) => 2 + Math.sqrt(floors.flat().length));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const boxes = row.map((folder, at) => {
      const width = Math.round((room * (weights[at] ?? 0)) / total);
      return { folder, width, chips: chipLines(folder, width - 24) };
    });
    const height = HEAD + Math.max(...boxes.map(({ chips }) => bodyHeight(chips.length))) + FOOT;
    let x = MARGIN;
    for (const { folder, width, chips } of boxes) {
      parts.push(box(folder, chips, { x, y, width, height }));
      x += width + GAP;
    }
    y += height + GAP;
  }
  const bottom = y - GAP + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom}" width="${WIDTH}" height="${bottom}" role="img" aria-label="The folders of src, from model at the bottom to library at the top">
<style>
  text { font: 12px system-ui, sans-serif; fill: #1f2430 }
  .name { font-weight: 650; font-size: 14px }
  .soft { fill: #5b6475 }
  .box { fill: #fff; stroke: #c6ccd8 }
  .chip { fill: #eef1f7; stroke: none }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6e9f0 } .soft { fill: #a3acbd } .box { fill: #1b1f28; stroke: #434b5c } .chip { fill: #2a303d }
  }
</style>
${parts.join('\n')}
</svg>
`;
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

function box(folder: Folder, chips: readonly string[][], { x, y, width, height }: Rectangle): string {
  const purpose = PURPOSE[folder.name];
  if (purpose === undefined)
    throw new Error(`tests/house/stackPicture.ts has no purpose for ${folder.name}/`);
  const out = [
    `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="name" x="${x + 12}" y="${y + 19}">${folder.name}</text>`,
    `<text class="soft" x="${x + 12}" y="${y + 34}">${escaped(purpose)}</text>`,
  ];
  let top = y + HEAD;
  for (const line of chips) {
    let left = x + 12;
    for (const room of line) {
      const wide = chipWidth(room);
      out.push(
        `<rect class="chip" x="${left}" y="${top}" width="${wide}" height="${CHIP.height}" rx="5"/>`,
        `<text x="${left + CHIP.pad}" y="${top + 15}">${room}</text>`,
      );
      left += wide + CHIP.gap;
    }
    top += CHIP.height + CHIP.gap;
  }
  const imports = folder.imports.length === 0 ? '' : `imports ${folder.imports.join(', ')}`;
  const most = Math.floor((width - 24) / 5.6);
  const shown = imports.length > most ? 'imports most folders below' : imports;
  out.push(`<text class="soft" x="${x + 12}" y="${y + height - 10}">${shown}</text>`);
  return out.join('\n');
}
