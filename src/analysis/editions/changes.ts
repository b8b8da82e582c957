/** The kinds of changes between two editions of a ladder. Each change carries both of its sides. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { Requirement } from '../../graph/effective';
import type { Move } from '../../graph/moves';
import type { Family, Responsibility, RoleDocument, Rung, SkillDocument } from '../../model/ladder/ladder';
import type { PayBand, PayDifference } from '../../model/ladder/money';
import type { ScaleStep } from '../../model/ladder/scale';
import type { EditionPairs } from './pairs';
import type { ScaleBridge } from './scale';

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
 * One change, with both sides. `renamed` means another id or name; if the item also changed otherwise, it has
 * a second entry. `kin` is the item of the other edition that shares a name with one that was added or
 * removed: the item it was split from or merged into, or, for a role, its title-only entry.
 */
type Change<Part extends EditionPart, T, Field extends string> = { id: string; part: Part } & (
  | { kind: 'added'; before: null; after: T; kin?: T }
  | { kind: 'removed'; before: T; after: null; kin?: T }
  | { kind: 'renamed'; before: T; after: T }
  | { kind: 'changed'; before: T; after: T; fields: readonly Field[] }
);

/** The role, in both editions, whose requirement, band or responsibility changed. */
export interface InRole {
  role: { before: RoleNode; after: RoleNode };
}

/** A responsibility and the list that contains it. */
export interface Duty extends Responsibility {
  kind: 'primary' | 'secondary';
}

export type StepField = 'meaning' | 'place';
export type LevelField = StepField | 'expectations' | 'typicalYears' | 'canStay';
export type FamilyField = 'summary';
export type SkillField = 'kind' | 'group' | 'summary' | 'aliases' | 'sameAs' | 'indicators' | 'links';
export type RoleField =
  | 'family'
  | 'level'
  | keyof Pick<
      RoleDocument,
      | 'shortTitle'
      | 'aliases'
      | 'sameAs'
      | 'category'
      | 'openings'
      | 'tags'
      | 'hat'
      | 'buildsOn'
      | 'summary'
      | 'experience'
      | 'education'
      | 'source'
    >;
export type RequirementField = 'level' | 'weight' | 'need' | 'note' | 'inferred';
export type PayField =
  | 'min'
  | 'max'
  | 'mid'
  | 'asOf'
  | 'source'
  | 'note'
  | 'estimate'
  | 'topCoded'
  | 'basis'
  | 'components'
  | 'readOn'
  | 'url'
  | 'method';
export type DutyField = 'text' | 'kind';

export type StepChange = Change<'step', ScaleStep, StepField>;
export type LevelChange = Change<'level', Rung, LevelField>;
export type FamilyChange = Change<'family', Family, FamilyField>;
export type SkillChange = Change<'skill', SkillDocument, SkillField>;
export type RoleChange = Change<'role', RoleNode, RoleField>;
export type MoveChange = Change<'move', Move, 'declarations'>;
export type RequirementChange = Change<'requirement', Requirement, RequirementField> & InRole;
/** `difference` compares the middles of the bands (method 4) at the exchange rates of the later edition. */
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

/** Two editions, and which items of one correspond to which of the other. */
export interface Compared {
  before: CareerGraph;
  after: CareerGraph;
  pairs: EditionPairs;
  scale: ScaleBridge;
}
