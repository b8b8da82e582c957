/** The document of a ladder and of a person: its types, its scale, its pay. */
export { slug, titleKey } from '../model/id';
export { isError, severityOf, type Issue, type IssueCode, type Place, type Severity } from '../model/issue';
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
} from '../model/ladder';
export {
  bandMid,
  bandPosition,
  payDifference,
  type BandPosition,
  type ExchangeRates,
  type PayBand,
  type PayDifference,
  type PayPeriod,
} from '../model/money';
export {
  newPerson,
  NOT_APPLICABLE,
  type Action,
  type Answer,
  type Answers,
  type Conversation,
  type Evidence,
  type LadderRef,
  type PersonDocument,
  type Rating,
  type Side,
  type Snapshot,
  type Stamp,
  type View,
} from '../model/person';
export { answerText, answerValue, heldOf } from '../model/personAnswers';
export { copyFor } from '../model/personChange';
export { withoutParts, type PersonPart } from '../model/personParts';
export { stepAt, stepName, stepValue, type ScaleStep, type StepRef } from '../model/scale';
