/**
 * Proposes an order of levels and the moves between them, from the words in titles and level names, if a
 * source states none. A person accepts or rejects each proposal.
 */
import { group } from 'd3-array';
import { compareIds, slug, titleKey } from '../../model/ladder/id';
import type { LevelsProposal, MoveProposal } from '../../model/ladder/proposal';

/** The words of each rank, lowest first. The highest rank with a word in the title counts. */
const RANKS: readonly { name: string; words: readonly string[] }[] = [
  { name: 'Trainee', words: ['trainee', 'apprentice', 'intern', 'internship', 'student', 'cadet'] },
  { name: 'Graduate', words: ['graduate', 'entry level'] },
  { name: 'Junior', words: ['junior', 'jr', 'associate', 'assistant'] },
  { name: 'Mid-level', words: [] },
  { name: 'Senior', words: ['senior', 'sr'] },
  { name: 'Lead', words: ['lead', 'leader'] },
  { name: 'Staff', words: ['staff'] },
  { name: 'Principal', words: ['principal'] },
  { name: 'Distinguished', words: ['distinguished', 'fellow'] },
  { name: 'Head', words: ['head of', 'head'] },
  { name: 'Director', words: ['director'] },
  { name: 'Vice president', words: ['vice president', 'vp', 'svp', 'evp'] },
  { name: 'Chief', words: ['chief', 'cto', 'cio', 'ciso', 'ceo', 'coo', 'cpo', 'cdo'] },
];
const PLAIN = RANKS.findIndex(({ words }) => words.length === 0);

const NUMERALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

export interface RankedRole {
  id: string;
  title: string;
  /** The family or track within which moves are proposed. */
  track: string;
  /** Index of its level, if the source orders levels. */
  level?: number;
  /** Index in the document's roles. */
  at: number;
}

interface Rank {
  /** For comparison: a higher value is more senior. */
  height: number;
  name: string;
  word?: string;
  /** The title without words of rank. The levels of one job share it. */
  base: string;
}

/** The rank in a title's words: "Senior Data Engineer II" is the second step of Senior. */
export function rankOf(title: string): Rank {
  const parts = titleKey(title).split(' ');
  const last = parts.at(-1) ?? '';
  const numeral = parts.length > 1 ? (NUMERALS[last] ?? (/^\d$/.test(last) ? Number(last) : 0)) : 0;
  const words = numeral > 0 ? parts.slice(0, -1) : parts;
  const padded = ` ${words.join(' ')} `;
  let rank = PLAIN;
  let word: string | undefined;
  for (const [height, { words: names }] of RANKS.entries()) {
    const found = names.find((name) => padded.includes(` ${name} `));
    if (found === undefined || (word !== undefined && height < rank)) continue;
    rank = height;
    word = found;
  }
  let base = padded;
  for (const { words: names } of RANKS)
    for (const name of names)
      if (base.includes(` ${name} `)) base = base.replaceAll(` ${name} `, ' ').replace(/ {2,}/g, ' ');
  const name = RANKS[rank]?.name ?? '';
  // A numeral before a bracket is also a rank: "Engineer 2 (People Manager)".
  base = base.replace(/ \d(?= )/g, '');
  return {
    height: rank + numeral / 10,
    name: numeral > 0 ? `${name} ${numeral}` : name,
    ...(word === undefined ? {} : { word }),
    base: base.trim(),
  };
}

/** Levels for roles that have none. Undefined if the titles do not distinguish any two roles. */
export function proposeLevels(roles: readonly RankedRole[]): LevelsProposal | undefined {
  const ranks = roles.map(({ title }) => rankOf(title));
  const names = new Map(ranks.map(({ height, name }) => [height, name]));
  if (names.size < 2) return undefined;
  const levels = [...names].sort(([a], [b]) => a - b).map(([, name]) => ({ id: slug(name), name }));
  const places = roles.map(({ id }, at) => {
    const { name = '', word } = ranks[at] ?? {};
    return { role: id, level: slug(name), ...(word === undefined ? {} : { because: word }) };
  });
  return { kind: 'levels', levels, places };
}

/**
 * The given levels, lowest first, ordered by words ("Junior", "Senior") or by figures ("L3", "IC4"), if all
 * have them.
 */
export function orderLevels(levels: readonly { id: string; name: string }[]): LevelsProposal | undefined {
  const byFigure = levels.map(({ name }) => {
    const [, before = '', digits] = /^(\D{0,20}?)(\d{1,3})$/.exec(name.trim()) ?? [];
    return { key: titleKey(before), height: digits === undefined ? NaN : Number(digits) };
  });
  const hasFigures =
    new Set(byFigure.map(({ key }) => key)).size === 1 && byFigure.every(({ height }) => !isNaN(height));
  const byWord = levels.map(({ name }) => rankOf(name));
  const heights = hasFigures ? byFigure : byWord;
  const hasWords = byWord.filter(({ word }) => word === undefined).length <= 1;
  const distinct = new Set(heights.map(({ height }) => height)).size === levels.length;
  if (levels.length < 2 || !distinct || !(hasFigures || hasWords)) return undefined;
  const sorted = levels
    .map((level, at) => ({ level, height: heights[at]?.height ?? 0 }))
    .sort((a, b) => a.height - b.height)
    .map(({ level }) => level);
  if (sorted.every((level, at) => level === levels[at])) return undefined;
  return { kind: 'levels', levels: sorted.map(({ id, name }) => ({ id, name })), places: [] };
}

/** If a level has more roles of one track than this, titles do not tell which of them a role leads to. */
const MOST_BESIDE = 3;

/**
 * Proposes advancement between neighbouring levels of one track. Roles whose titles differ only in words of
 * rank ("Developer", "Senior developer") are connected with each other. A role without such a neighbour above
 * or below is connected with all roles of the neighbouring level.
 */
export function proposeMoves(roles: readonly RankedRole[]): MoveProposal[] {
  const moves = new Map<string, MoveProposal>();
  const add = (from: RankedRole, to: RankedRole) =>
    moves.set(`${from.at} ${to.at}`, {
      kind: 'move',
      path: ['roles', from.at, 'advancementTo'],
      role: from.id,
      list: 'advancementTo',
      to: to.id,
      because: 'nextLevel',
    });
  for (const track of group(roles, (role) => role.track).values()) {
    const ranked = track.map((role) => {
      const { height, base } = rankOf(role.title);
      return { role, base, height: role.level ?? height };
    });
    const entered = new Set<RankedRole>();
    const left = new Set<RankedRole>();
    const join = (from: RankedRole, to: RankedRole) => {
      add(from, to);
      left.add(from);
      entered.add(to);
    };
    // A title of rank words only ("Senior") names no job.
    const jobs = ranked.filter(({ base }) => base !== '');
    for (const job of group(jobs, ({ base }) => base).values()) {
      const rungs = rungsOf(job);
      for (const [at, rung] of rungs.entries()) {
        const below = rungs[at - 1] ?? [];
        if (below.length > MOST_BESIDE || rung.length > MOST_BESIDE) continue;
        for (const { role: from } of below) for (const { role: to } of rung) join(from, to);
      }
    }
    const rungs = rungsOf(ranked);
    for (const [at, rung] of rungs.entries()) {
      const below = rungs[at - 1] ?? [];
      if (below.length > MOST_BESIDE || rung.length > MOST_BESIDE) continue;
      for (const { role: from } of below)
        for (const { role: to } of rung) if (!entered.has(to) || !left.has(from)) add(from, to);
    }
  }
  return [...moves.values()].sort((a, b) => Number(a.path[1]) - Number(b.path[1]) || compareIds(a.to, b.to));
}

function rungsOf<T extends { height: number }>(ranked: readonly T[]): T[][] {
  return [...group(ranked, ({ height }) => height).values()].sort(
    (a, b) => (a[0]?.height ?? 0) - (b[0]?.height ?? 0),
  );
}
