/** The contents of a ladder in figures. */
import { groups, median, rollup } from 'd3-array';
import { crossroads } from '../../../graph/crossroads';
import { nodeKey, type CareerGraph, type RoleNode } from '../../../graph/careerGraph';
import { compareIds } from '../../../model/ladder/id';
import { bandMid, type PayBand, type PayPeriod } from '../../../model/ladder/money';
import { ladderReport, type LadderReport, type RoleReport, roleReport } from '../../terminal/report';

export interface Count {
  id: string;
  name: string;
  roles: number;
}

/** The median mid pay of the roles with pay in one currency, period and region. */
interface PayMedian {
  currency: string;
  period: PayPeriod;
  region: string | null;
  roles: number;
  median: number;
}

export interface StatsReport {
  ladder: LadderReport;
  /** `described` roles have their own description; the others are only named as neighbours. */
  roles: { described: number; named: number; byFamily: Count[]; byLevel: Count[] };
  skills: { hard: number; soft: number; unused: number; mostAsked: Count[] };
  requirements: number;
  moves: { advancement: number; lateral: number };
  pay: { roles: number; medians: PayMedian[] };
  /** Described roles below the top level without a move to another role. */
  deadEnds: RoleReport[];
  /** The roles that most shortest paths pass through; `graph/crossroads.ts` defines the count. */
  crossroads: (RoleReport & { paths: number; share: number })[];
}

const MOST_ASKED = 10;
const MOST_CROSSROADS = 5;

export function statsReport(graph: CareerGraph): StatsReport {
  const roles = [...graph.roles.values()];
  const described = roles.filter(({ document }) => document !== undefined);
  const { network } = graph;
  const required = countsBy(described.flatMap(({ requirements }) => [...requirements.keys()]));
  const skills = [...graph.skills.values()];
  const top = described.reduce((highest, { rank }) => Math.max(highest, rank), 0);
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
      unused: skills.filter(({ id }) => !required.has(id)).length,
      mostAsked: counted(skills, required)
        .filter((one) => one.roles > 0)
        .sort((a, b) => b.roles - a.roles || compareIds(a.id, b.id))
        .slice(0, MOST_ASKED),
    },
    requirements: described.reduce((sum, { requirements }) => sum + requirements.size, 0),
    moves: {
      advancement: network.directedSize,
      lateral: network.undirectedSize,
    },
    pay: { roles: described.filter(({ pay }) => pay.length > 0).length, medians: mediansOf(described) },
    deadEnds: described
      .filter(({ id, rank }) => rank < top && network.outboundDegree(nodeKey(id)) === 0)
      .map(roleReport),
    crossroads: crossroads(graph)
      .slice(0, MOST_CROSSROADS)
      .map(({ role, paths, share }) => ({ ...roleReport(role), paths, share })),
  };
}

function countsBy(keys: readonly string[]): Map<string, number> {
  return rollup(
    keys,
    (same) => same.length,
    (key) => key,
  );
}

function counted(
  list: readonly { id: string; name: string }[],
  counts: ReadonlyMap<string, number>,
): Count[] {
  return list.map(({ id, name }) => ({ id, name, roles: counts.get(id) ?? 0 }));
}

/** One median for each currency, period and region; different ones are never combined. */
function mediansOf(roles: readonly RoleNode[]): PayMedian[] {
  const all = roles.flatMap(({ pay }) => {
    // A role with several bands of one kind counts once, with its first.
    const firsts = new Map<string, PayBand>();
    for (const band of pay) {
      const kind = JSON.stringify([band.currency, band.period, band.region ?? null]);
      if (!firsts.has(kind)) firsts.set(kind, band);
    }
    return [...firsts].map(([kind, band]) => ({ kind, band }));
  });
  return groups(all, ({ kind }) => kind)
    .flatMap(([, bands]) => {
      const [first] = bands;
      if (!first) return [];
      const { currency, period, region } = first.band;
      const middle = median(bands, ({ band }) => bandMid(band)) ?? 0;
      return [{ currency, period, region: region ?? null, roles: bands.length, median: middle }];
    })
    .sort((a, b) => b.roles - a.roles || compareIds(a.currency + a.period, b.currency + b.period));
}
