export { default } from "./++SkillSums.svelte.ts";
export * from "./++SkillSums.svelte.ts";
