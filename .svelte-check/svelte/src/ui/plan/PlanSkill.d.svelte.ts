export { default } from "./++PlanSkill.svelte.ts";
export * from "./++PlanSkill.svelte.ts";
