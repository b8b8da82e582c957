import type { GapFigures } from '../../../analysis/gap/gap';
import type { ReadinessChange } from '../../../analysis/next/whatIf';
import type { CareerGraph } from '../../../graph/careerGraph';
import {
  betweenRoles,
  gapRows,
  roleReport,
  withNames,
  type BetweenRoles,
  type GapRowReport,
  type RoleReport,
  type WithName,
} from '../../terminal/report';
import type { SkillStep, WhatIfAnswer } from './answer';

/** A figure before and after the changes. */
interface Change {
  before: number;
  after: number;
}

type ReadinessReport = RoleReport & Change;

interface RaiseReport {
  skill: string;
  from: number;
  to: number;
  /** Roles that reach the threshold through this raise. */
  opens: ReadinessReport[];
  /** The readiness gained, summed over all roles. */
  gain: number;
  /** For the target: with the changes only, and with this raise added. */
  readiness: Change;
}

/** A what-if as data, with unrounded figures. */
export interface WhatIfReport extends BetweenRoles {
  changes: WithName<SkillStep>[];
  /** A share, 0 to 1. */
  threshold: number;
  readiness: Change;
  steps: Change;
  skillsShort: Change;
  /** The requirements of the target, one a row: contributions add up to the readiness, steps to the steps. */
  skills: { before: GapRowReport[]; after: GapRowReport[] };
  opens: ReadinessReport[];
  closes: ReadinessReport[];
  raises: WithName<RaiseReport>[];
}

export function whatIfReport(graph: CareerGraph, answer: WhatIfAnswer): WhatIfReport {
  const { before, after } = answer.result;
  const change = (figure: 'readiness' | 'steps' | 'skillsShort') => ({
    before: before[figure],
    after: after[figure],
  });
  const required = ({ skills }: GapFigures) =>
    gapRows(
      graph,
      skills.filter((row) => row.required > 0),
    );
  return {
    ...betweenRoles(graph, answer),
    changes: withNames(graph, answer.changes),
    threshold: answer.threshold,
    readiness: change('readiness'),
    steps: change('steps'),
    skillsShort: change('skillsShort'),
    skills: { before: required(before), after: required(after) },
    opens: answer.opens.map(readinessReport),
    closes: answer.closes.map(readinessReport),
    raises: withNames(
      graph,
      answer.raises.map(({ skill, from, to, opens, gain, readiness }) => ({
        skill,
        from,
        to,
        opens: opens.map(readinessReport),
        gain,
        readiness: { before: after.readiness, after: readiness },
      })),
    ),
  };
}

function readinessReport({ role, before, after }: ReadinessChange): ReadinessReport {
  return { ...roleReport(role), before, after };
}
