/** What a ladder holds, in figures. */
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import { compareIds } from '../../../model/ladder/id';
import { bandMid, type PayPeriod } from '../../../model/ladder/money';
import { ladderReport, type LadderReport, type RoleReport, roleReport } from '../../terminal/report';

export interface Count {
  id: string;
  name: string;
  roles: number;
}

/** Middle pay of the roles that state it in one currency, period and region. */
export interface PayMedian {
  currency: string;
  period: PayPeriod;
  region: string | null;
  roles: number;
  median: number;
}

export interface StatsReport {
  ladder: LadderReport;
  /** `described` have a profile; the others are only named as somebody's neighbour. */
  roles: { described: number; named: number; byFamily: Count[]; byLevel: Count[] };
  skills: { hard: number; soft: number; unused: number; mostAsked: Count[] };
  requirements: number;
  moves: { advancement: number; lateral: number };
  pay: { roles: number; medians: PayMedian[] };
  /** Described roles below the top level that lead nowhere. */
  deadEnds: RoleReport[];
}

const MOST_ASKED = 10;

export function statsReport(graph: CareerGraph): StatsReport {
  const roles = [...graph.roles.values()];
  const described = roles.filter(({ document }) => document !== undefined);
  const moves = [...graph.moves.values()];
  const asked = countsBy(described.flatMap(({ asks }) => [...asks.keys()]));
  const skills = [...graph.skills.values()];
  const top = described.reduce((highest, { rank }) => Math.max(highest, rank), 0);
  const leaving = new Set(
    moves.flatMap(({ kind, from, to }) => (kind === 'advancement' ? [from] : [from, to])),
  );
  return {
    ladder: ladderReport(graph),
    roles: {
      described: described.length,
      named: roles.length - described.length,
      byFamily: counted(graph.families, countsBy(described.map(({ family }) => family))),
      byLevel: counted(graph.document.levels, countsBy(described.map(({ level }) => level))).reverse(),
    },
    skills: {
      hard: skills.filter(({ kind }) => kind === 'hard').length,
      soft: skills.filter(({ kind }) => kind === 'soft').length,
      unused: skills.filter(({ id }) => !asked.has(id)).length,
      mostAsked: counted(skills, asked)
        .filter((one) => one.roles > 0)
        .sort((a, b) => b.roles - a.roles || compareIds(a.id, b.id))
        .slice(0, MOST_ASKED),
    },
    requirements: described.reduce((sum, { asks }) => sum + asks.size, 0),
    moves: {
      advancement: moves.filter(({ kind }) => kind === 'advancement').length,
      lateral: moves.filter(({ kind }) => kind === 'lateral').length,
    },
    pay: { roles: described.filter(({ pay }) => pay.length > 0).length, medians: mediansOf(described) },
    deadEnds: described.filter(({ id, rank }) => rank < top && !leaving.has(id)).map(roleReport),
  };
}

function countsBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function counted(
  list: readonly { id: string; name: string }[],
  counts: ReadonlyMap<string, number>,
): Count[] {
  return list.map(({ id, name }) => ({ id, name, roles: counts.get(id) ?? 0 }));
}

/** One median for each currency, period and region: pay of different ones is never put together. */
function mediansOf(roles: readonly RoleNode[]): PayMedian[] {
  const groups = new Map<string, { band: RoleNode['pay'][number]; mids: number[] }>();
  for (const { pay } of roles) {
    const seen = new Set<string>();
    for (const band of pay) {
      const key = JSON.stringify([band.currency, band.period, band.region ?? null]);
      // Of several bands of one kind the role's first counts, so that each role counts once.
      if (seen.has(key)) continue;
      seen.add(key);
      const group = groups.get(key);
      if (group) group.mids.push(bandMid(band));
      else groups.set(key, { band, mids: [bandMid(band)] });
    }
  }
  return [...groups.values()]
    .map(({ band: { currency, period, region }, mids }) => ({
      currency,
      period,
      region: region ?? null,
      roles: mids.length,
      median: medianOf(mids),
    }))
    .sort((a, b) => b.roles - a.roles || compareIds(a.currency + a.period, b.currency + b.period));
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
