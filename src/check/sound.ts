/** The part of the check that decides whether a ladder can be drawn exactly as written. */
import { reversedYears, unknownThemes } from './rules/levels';
import { CareerGraph } from '../graph/careerGraph';
import { isError } from '../model/validation/issue';
import type { ReadResult } from '../model/validation/source';
import { baseCycles, unknownBases } from './rules/bases';
import {
  ambiguousSkills,
  ambiguousTitles,
  duplicateIds,
  duplicateRequirements,
  emptyLadder,
} from './rules/identity';
import { advancementCycles, movesToSelf } from './rules/moves';
import { payFigures } from './rules/pay';
import {
  unknownCurrencies,
  unknownPlaces,
  unknownSkills,
  unknownSources,
  unknownSteps,
} from './rules/references';
import type { Rule } from './rules/rule';
import { parseLadder } from './schema';
import { checkSettings } from './severities';

/** Every rule that reports errors unless a ladder sets another severity. */
export const ERROR_RULES: readonly Rule[] = [
  checkSettings,
  emptyLadder,
  duplicateIds,
  duplicateRequirements,
  ambiguousTitles,
  ambiguousSkills,
  unknownSkills,
  unknownBases,
  unknownSteps,
  unknownThemes,
  reversedYears,
  unknownPlaces,
  unknownSources,
  unknownCurrencies,
  payFigures,
  baseCycles,
  movesToSelf,
  advancementCycles,
];

/**
 * The graph of a ladder without errors and without unknown fields; undefined if `checkLadder` has to look at
 * it. The first drawing waits for this, and for none of the rules that only advise. A ladder that raises a
 * rule to an error is left to `checkLadder`.
 */
export function soundGraph(read: ReadResult): CareerGraph | undefined {
  if (read.issues.length > 0) return undefined;
  const { document, issues } = parseLadder(read.value);
  if (!document || issues.length > 0 || Object.values(document.checks ?? {}).includes('error'))
    return undefined;
  const graph = new CareerGraph(document);
  return ERROR_RULES.some((rule) => rule(graph).some(isError)) ? undefined : graph;
}
