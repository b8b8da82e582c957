/** What changed from one edition of a ladder to the next, as values that a list can show. */
import type { CareerGraph, Move, Requirement, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { Family, RoleDocument, Rung, SkillDocument } from '../../model/ladder/ladder';
import type { PayBand, PayDifference } from '../../model/ladder/money';
import type { ScaleStep } from '../../model/ladder/scale';
import { pairEditions, type EditionPairs } from './pairs';
import { roleChanges, type Duty } from './roles';
import { ScaleBridge } from './scale';
import { familyChanges, levelChanges, moveChanges, skillChanges, stepChanges } from './catalogueChanges';

export const EDITION_PARTS = [
  'step',
  'level',
  'family',
  'skill',
  'role',
  'move',
  'requirement',
  'pay',
  'responsibility',
] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];

export const CHANGE_KINDS = ['added', 'removed', 'renamed', 'changed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One change, with both sides. `renamed` is another id or name; a thing that is also otherwise changed has a
 * second entry. `kin` is what, in the other edition, answers to the name of a thing that has come or gone: what it was
 * split from, or merged into, or for a role the title alone.
 */
type Change<Part extends EditionPart, T, Field extends string> = { id: string; part: Part } & (
  | { kind: 'added'; before: null; after: T; kin?: T }
  | { kind: 'removed'; before: T; after: null; kin?: T }
  | { kind: 'renamed'; before: T; after: T }
  | { kind: 'changed'; before: T; after: T; fields: readonly Field[] }
);

/** The role, in both editions, of which one requirement, band or responsibility changed. */
export interface InRole {
  role: { before: RoleNode; after: RoleNode };
}

export type StepField = 'meaning' | 'place';
export type FamilyField = 'summary';
export type SkillField = 'kind' | 'group' | 'summary' | 'aliases' | 'indicators' | 'links';
export type RoleField =
  | 'family'
  | 'level'
  | keyof Pick<
      RoleDocument,
      'shortTitle' | 'aliases' | 'tags' | 'hat' | 'summary' | 'experience' | 'education' | 'source'
    >;
export type RequirementField = 'level' | 'weight' | 'need' | 'note' | 'inferred';
export type PayField = 'min' | 'max' | 'mid' | 'asOf' | 'source' | 'note' | 'estimate' | 'topCoded';
export type DutyField = 'text' | 'kind';

export type StepChange = Change<'step', ScaleStep, StepField>;
export type LevelChange = Change<'level', Rung, StepField>;
export type FamilyChange = Change<'family', Family, FamilyField>;
export type SkillChange = Change<'skill', SkillDocument, SkillField>;
export type RoleChange = Change<'role', RoleNode, RoleField>;
export type MoveChange = Change<'move', Move, 'declarations'>;
export type RequirementChange = Change<'requirement', Requirement, RequirementField> & InRole;
/** `difference` compares the middles (method 4), by the rates of the edition after. */
export type PayChange = Change<'pay', PayBand, PayField> & InRole & { difference?: PayDifference };
export type ResponsibilityChange = Change<'responsibility', Duty, DutyField> & InRole;

export type EditionChange =
  | StepChange
  | LevelChange
  | FamilyChange
  | SkillChange
  | RoleChange
  | MoveChange
  | RequirementChange
  | PayChange
  | ResponsibilityChange;

export interface EditionComparison {
  before: CareerGraph;
  after: CareerGraph;
  pairs: EditionPairs;
  scale: ScaleBridge;
  /** By part in the order of `EDITION_PARTS`, then by id. Every `id` is there once. */
  changes: readonly EditionChange[];
}

/**
 * Compares two editions. Requirements, pay and responsibilities are compared in roles that both hold in full; of
 * a role that has come or gone they are in the role. So for each part the number of things before, with those
 * `added` and without those `removed`, is the number after. An edition has no change against itself; of
 * editions swapped `added` and `removed` change places, and so do the sides of every entry.
 *
 * A requirement's level counts as changed where it is another step, not where the scale has more steps below it.
 * Cost: linear in both documents, but for sorting.
 */
export function compareEditions(before: CareerGraph, after: CareerGraph): EditionComparison {
  const pairs = pairEditions(before, after);
  const scale = new ScaleBridge(before.document.scale, after.document.scale, pairs.steps);
  const context = { before, after, pairs, scale };
  const changes: EditionChange[] = [
    ...stepChanges(context),
    ...levelChanges(context),
    ...familyChanges(context),
    ...skillChanges(context),
    ...roleChanges(context),
    ...moveChanges(context),
  ];
  const rank = new Map(EDITION_PARTS.map((part, at) => [part, at]));
  changes.sort((a, b) => (rank.get(a.part) ?? 0) - (rank.get(b.part) ?? 0) || compareIds(a.id, b.id));
  return { ...context, changes };
}

export type ChangeCounts = Record<EditionPart, Record<ChangeKind, number>>;

/** How many changes there are of each part and kind. */
export function countChanges(changes: readonly Pick<EditionChange, 'part' | 'kind'>[]): ChangeCounts {
  const none = () => Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  const counts = Object.fromEntries(EDITION_PARTS.map((part) => [part, none()])) as ChangeCounts;
  for (const { part, kind } of changes) counts[part][kind] += 1;
  return counts;
}
