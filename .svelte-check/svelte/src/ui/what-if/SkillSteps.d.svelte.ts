export { default } from "./++SkillSteps.svelte.ts";
export * from "./++SkillSteps.svelte.ts";
