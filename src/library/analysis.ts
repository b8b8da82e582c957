/** What stands between two positions, the routes between them, and what a person's answers mean on a ladder. */
export {
  compareEditions,
  countChanges,
  type ChangeCounts,
  type ChangeKind,
  type EditionChange,
  type EditionComparison,
  type EditionPart,
} from '../analysis/editions';
export { editionForPerson, type EditionForPerson } from '../analysis/editionsPerson';
export { editionEffects, type RoleEffect } from '../analysis/editionsStanding';
export {
  classify,
  coverage,
  fit,
  gapFigures,
  heldBy,
  readiness,
  share,
  type Asked,
  type Coverage,
  type GapFigures,
  type Held,
  type HeldLevel,
  type SkillClass,
  type SkillGap,
} from '../analysis/gap';
export { conversationRows, type Agreement, type ConversationRow } from '../analysis/growthConversation';
export {
  growthPlan,
  stepsAhead,
  type GrowthPlan,
  type PlannedAction,
  type StepAhead,
} from '../analysis/growthPlan';
export {
  standingOf,
  targetStandings,
  type PersonStanding,
  type TargetStanding,
} from '../analysis/growthStanding';
export {
  compareSnapshots,
  progress,
  type Movement,
  type ProgressLine,
  type SkillMovement,
} from '../analysis/growthTime';
export { mergePersons, unmergeable, type Merged, type Unmergeable } from '../analysis/mergePersons';
export { migratePerson, type Migrated } from '../analysis/migratePerson';
export { judgeMove, type Judgement, type MoveNature } from '../analysis/moveNature';
export { nextMoves, passes, type GateName, type Gates, type NextMove } from '../analysis/nextMoves';
export { whyNoRoute, type NoRoute, type Relaxation } from '../analysis/noRoute';
export { roleGap, type RoleGap } from '../analysis/roleGap';
export { findRoutes, type Route, type Routes, type RouteStop } from '../analysis/routes';
export type { RouteEnds, RouteOptions } from '../analysis/routeSpace';
export { standingIn, type Standing } from '../analysis/standing';
export {
  nearRoles,
  readinessMatrix,
  teamCoverage,
  thinSpots,
  type Member,
  type NearRole,
  type ReadinessMatrix,
  type SkillCoverage,
  type ThinSpot,
} from '../analysis/team';
export { mentoring, offers, type AimingMember, type MentoringNeed } from '../analysis/teamMentoring';
export { opensMost, whatIf, type Opening, type WhatIf } from '../analysis/whatIf';
export { compareWording, type WordRun } from '../analysis/wording';
