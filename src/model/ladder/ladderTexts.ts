/**
 * Texts that imports and merges write into a ladder, such as the note on a merged requirement. They become
 * part of the document, so they are in the language of the person who imports. They are plain data with
 * `{name}` for each argument, because an import runs in a worker, which functions cannot be sent to.
 */

/** The arguments of each text. */
export interface LadderTextArgs {
  // Titles and names for what a source leaves unnamed.
  joinedTitle: 'first' | 'second';
  untitledLadder: never;
  untitledRole: never;
  untitledPage: never;
  unnamedSkill: never;
  pages: 'count';
  occupations: 'count';
  guardian: never;
  noLevel: never;
  noFamily: never;
  familyNumber: 'number';

  // What differs in a role that was merged into another.
  mergedYears: 'role' | 'years';
  mergedLevel: 'role' | 'level';
  mergedFamily: 'role' | 'family';
  mergedSource: 'role' | 'source';
  mergedCategory: 'role' | 'category';
  mergedOpeningsUnknown: 'role';
  mergedOpeningsFew: 'role';
  mergedOpeningsRegular: 'role';
  mergedIsHat: 'role';
  mergedIsNoHat: 'role';
  mergedRequirementLevel: 'role' | 'level';
  mergedRequirementWeight: 'role' | 'weight';
  mergedRequired: 'role';
  mergedPreferred: 'role';

  // Notes on pay.
  percentile: 'share' | 'figure';
  percentileBand: 'low' | 'high';
  percentileRange: 'low' | 'high';
  wholeRange: 'low' | 'high';
  median: 'figure';
  medianOnly: never;
  orMore: 'figure';
  widerOccupation: 'code' | 'title';

  // O*NET.
  onet: never;
  occupationsByWage: never;
  majorGroup: 'code';
  step: 'number';
  relatedPosition: 'number';
  knowledge: 'name';
  skill: 'name';
  notRelevant: never;
  lowPrecision: never;
  noZone: never;
  zone1: never;
  zone2: never;
  zone3: never;
  zone4: never;
  zone5: never;
  zoneMeaning1: never;
  zoneMeaning2: never;
  zoneMeaning3: never;
  zoneMeaning4: never;
  zoneMeaning5: never;
}

/** The levels that a title can propose, lowest first. */
export const PROPOSED_LEVELS = [
  'intern',
  'junior',
  'engineer',
  'senior',
  'lead',
  'principal',
  'director',
  'executive',
] as const;
export type ProposedLevel = (typeof PROPOSED_LEVELS)[number];

/** The families that a title and tags can propose. */
export type ProposedFamily =
  | 'security'
  | 'data-machine-learning'
  | 'quality'
  | 'architecture'
  | 'platform-reliability'
  | 'design'
  | 'front-end-mobile'
  | 'back-end'
  | 'product-delivery'
  | 'management'
  | 'support'
  | 'software'
  | 'general';

export interface LadderTexts extends Readonly<Record<keyof LadderTextArgs, string>> {
  readonly levels: Readonly<Record<ProposedLevel, string>>;
  readonly families: Readonly<Record<ProposedFamily, string>>;
}

/** The text with its arguments in place. */
export function ladderText<T extends keyof LadderTextArgs>(
  texts: Pick<LadderTexts, T>,
  name: T,
  args: Readonly<Record<LadderTextArgs[T], string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = args;
  return texts[name].replace(/\{(\w+)\}/g, (written, key: string) =>
    Object.hasOwn(given, key) ? String(given[key]) : written,
  );
}
