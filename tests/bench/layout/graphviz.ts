import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { pathPoints } from '../../fixtures/pathPoints';
import type { Point } from '../../fixtures/pathPoints';
import type { CardBox, LayoutInput } from '../../../src/layout/level/types';
import type { Drawing } from './measures';

/** Graphviz measures nodes in inches of 72 points; one point is one px here. */
const POINTS = 72;
const CARD = `width=${184 / POINTS} height=${120 / POINTS}`;

/**
 * Two ways to make dot use the same ranks and lanes: families as clusters whose anchors follow the order of
 * the lanes, or invisible edges in every rank from each family's roles to the next family's.
 */
export const WAYS = ['clusters', 'chains'] as const;
export type Way = (typeof WAYS)[number];

interface DotObject {
  name: string;
  pos?: string;
  width?: string;
  height?: string;
}

interface DotEdge {
  id?: string;
  pos?: string;
}

/** Draws ladders with Graphviz's dot. */
export class GraphvizPeer {
  readonly #graphviz: Graphviz;

  private constructor(graphviz: Graphviz) {
    this.#graphviz = graphviz;
  }

  static async load(): Promise<GraphvizPeer> {
    return new GraphvizPeer(await Graphviz.load());
  }

  get version(): string {
    return this.#graphviz.version();
  }

  /**
   * The JSON output of dot. Building the source and reading the output are separate, so that only dot is
   * timed.
   */
  draw(source: string): string {
    return this.#graphviz.layout(source, 'json', 'dot');
  }
}

export function dotSource(input: LayoutInput, lanes: readonly number[], way: Way): string {
  const { roles, moves, rankCount } = input;
  const rungs = Array.from({ length: rankCount }, (_, rank) => `"rung ${rank}"`);
  const rankOf = new Map(roles.map(({ id, rank }) => [id, rank]));
  return [
    'digraph {',
    `rankdir=BT newrank=${way === 'clusters'} nodesep=0.22 ranksep=1.28`,
    `node [shape=box fixedsize=true label="" ${CARD}]`,
    'edge [dir=none style=invis]',
    ...rungs.map((rung, rank) => {
      const row = roles.filter((role) => role.rank === rank).map(({ id }) => `"${id}"`);
      return `{ rank=same ${rung} [width=0.1 height=0.1] ${row.join(' ')} }`;
    }),
    rungs.join(' -> '),
    ...(way === 'clusters' ? clusters(input, lanes) : chains(input, lanes)),
    'edge [style=solid]',
    ...moves.map(({ id, from, to }) => {
      const up = (rankOf.get(from) ?? 0) <= (rankOf.get(to) ?? 0);
      return `"${up ? from : to}" -> "${up ? to : from}" [id="${id}"]`;
    }),
    '}',
  ].join('\n');
}

/** The anchors of the lanes have a rank of their own below the lowest level. */
function clusters({ roles }: LayoutInput, lanes: readonly number[]): string[] {
  const anchors = lanes.map((lane) => `"lane ${lane}"`);
  return [
    ...lanes.map((lane, index) => {
      const held = roles.filter((role) => role.lane === lane).map(({ id }) => `"${id}"`);
      return `subgraph "cluster ${lane}" { ${anchors[index]} [width=0.1 height=0.1] ${held.join(' ')} }`;
    }),
    `{ rank=same ${anchors.join(' ')} }`,
    anchors.join(' -> '),
    `${anchors[0]} -> "rung 0"`,
  ];
}

function chains({ roles, rankCount }: LayoutInput, lanes: readonly number[]): string[] {
  const lines: string[] = [];
  for (let rank = 0; rank < rankCount; rank += 1) {
    const cells = lanes
      .map((lane) => roles.filter((role) => role.lane === lane && role.rank === rank))
      .filter((cell) => cell.length > 0)
      .map((cell) => `{${cell.map(({ id }) => `"${id}"`).join(' ')}}`);
    if (cells.length > 1) lines.push(`${cells.join(' -> ')} [weight=0]`);
  }
  return lines;
}

/** The cards and lines in dot's output. dot leaves out lines that it cannot route. */
export function readDrawing(answer: string): Drawing {
  const { objects = [], edges = [] } = JSON.parse(answer) as { objects?: DotObject[]; edges?: DotEdge[] };
  const cards = new Map<string, CardBox>();
  for (const { name, pos, width, height } of objects) {
    const [x = 0, y = 0] = (pos ?? '').split(',').map(Number);
    const size = { width: Number(width) * POINTS, height: Number(height) * POINTS };
    cards.set(name, { x: x - size.width / 2, y: -y - size.height / 2, ...size });
  }
  const lines = new Map<string, Point[]>();
  for (const { id, pos } of edges) if (id && pos) lines.set(id, splinePoints(pos));
  return { cards, lines };
}

/** Samples points along a chain of cubic Beziers, as dot prints it. */
function splinePoints(pos: string): Point[] {
  const [start = '', ...rest] = pos
    .split(' ')
    .filter((part) => !/^[se],/.test(part))
    .map((part) => {
      const [x = 0, y = 0] = part.split(',').map(Number);
      return `${x} ${-y}`;
    });
  const curves = rest.map((point, index) => (index % 3 === 0 ? `C${point}` : point));
  return pathPoints(`M${start} ${curves.join(' ')}`);
}
