/** The documents of a ladder and of a profile: their types, scale and pay. */
export { slug, titleKey } from '../model/ladder/id';
export {
  isError,
  severityOf,
  type Issue,
  type IssueCode,
  type Place,
  type Severity,
} from '../model/validation/issue';
export type {
  Family,
  LadderDocument,
  LadderInput,
  MoveDocument,
  MoveList,
  RequirementDocument,
  Responsibility,
  RoleDocument,
  Rung,
  SkillDocument,
  Source,
} from '../model/ladder/ladder';
export {
  bandMid,
  bandPosition,
  payDifference,
  type BandPosition,
  type ExchangeRates,
  type PayBand,
  type PayDifference,
  type PayPeriod,
} from '../model/ladder/money';
export {
  newPerson,
  NOT_APPLICABLE,
  type Action,
  type Answer,
  type Answers,
  type Conversation,
  type Evidence,
  type LadderRef,
  type ProfileDocument,
  type Rating,
  type Side,
  type Snapshot,
  type Stamp,
  type View,
} from '../model/profile/profile';
export { answerText, stepName } from '../i18n/en/ratings';
export { answerValue, heldOf } from '../model/profile/answers';
export { copyFor } from '../model/profile/change';
export { withoutParts, type PersonPart } from '../model/profile/parts';
export { stepAt, stepValue, type ScaleStep, type StepRef } from '../model/ladder/scale';
