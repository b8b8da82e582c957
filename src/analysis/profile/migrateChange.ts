/** What a migration changed, as values. Ids and names are those before (`from`) and after (`to`). */
export type PersonChange =
  | { code: 'SKILL_CARRIED'; args: { from: string; to: string; name: string } }
  | { code: 'SKILL_KEPT'; args: { skill: string; name: string } }
  | { code: 'SKILL_BACK'; args: { skill: string; name: string } }
  | { code: 'STEP_CARRIED'; args: { from: string; to: string; answers: number } }
  | { code: 'STEP_BY_POSITION'; args: { from: string; to: string; answers: number } }
  | { code: 'STEP_BACK'; args: { from: string; to: string; answers: number } }
  | { code: 'STEP_UNKNOWN'; args: { step: string; answers: number } }
  | { code: 'ROLE_CARRIED'; args: { from: string; to: string; title: string; as: 'current' | 'target' } }
  | { code: 'ROLE_KEPT'; args: { role: string; title: string; as: 'current' | 'target' } }
  | { code: 'ROLE_BACK'; args: { role: string; title: string; as: 'current' | 'target' } };
