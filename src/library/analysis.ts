/** The gap between two roles, the routes between them, and what a person's ratings mean on a ladder. */
export type { ChangeKind, EditionChange, EditionPart } from '../analysis/editions/changes';
export {
  compareEditions,
  countChanges,
  type ChangeCounts,
  type EditionComparison,
} from '../analysis/editions/editions';
export { editionForPerson, type EditionForPerson } from '../analysis/editions/forProfile';
export { editionEffects, type RoleEffect } from '../analysis/editions/readinessChange';
export {
  classify,
  coverage,
  fit,
  gapFigures,
  heldBy,
  readiness,
  readinessShare,
  type RequiredLevels,
  type Coverage,
  type GapFigures,
  type Held,
  type HeldLevel,
  type SkillClass,
  type SkillGap,
} from '../analysis/gap/gap';
export { conversationRows, type Agreement, type ConversationRow } from '../analysis/growth/conversation';
export {
  growthPlan,
  stepsAhead,
  type GrowthPlan,
  type PlannedAction,
  type StepAhead,
} from '../analysis/growth/plan';
export {
  personSkillProfile,
  targetReadiness,
  type PersonSkillProfile,
  type TargetReadiness,
} from '../analysis/growth/readiness';
export {
  compareSnapshots,
  progress,
  type Movement,
  type ProgressLine,
  type SkillMovement,
} from '../analysis/growth/progress';
export { mergeProfiles, unmergeable, type Merged, type Unmergeable } from '../analysis/profile/mergeProfiles';
export { migrateProfile, type Migrated } from '../analysis/profile/migrateProfile';
export { judgeMove, type Judgement, type MoveNature } from '../analysis/next/moveNature';
export { nextMoves, passes, type GateName, type Gates, type NextMove } from '../analysis/next/nextMoves';
export { whyNoRoute, type NoRoute, type Relaxation } from '../analysis/routes/noRoute';
export { roleGap, type RoleGap } from '../analysis/gap/roleGap';
export { findRoutes, type Route, type Routes, type RouteStop } from '../analysis/routes/routes';
export type { RouteEnds, RouteOptions } from '../analysis/routes/routeSpace';
export { roleSkillProfile, type SkillProfile } from '../analysis/gap/skillProfile';
export {
  nearRoles,
  readinessMatrix,
  teamCoverage,
  singlePointsOfFailure,
  type Member,
  type NearRole,
  type ReadinessMatrix,
  type SkillCoverage,
  type SinglePointOfFailure,
} from '../analysis/team/team';
export { mentoring, offers, type AimingMember, type MentoringNeed } from '../analysis/team/mentoring';
export { opensMost, whatIf, type Opening, type WhatIf } from '../analysis/next/whatIf';
export { compareWording, type WordRun } from '../analysis/gap/wording';
