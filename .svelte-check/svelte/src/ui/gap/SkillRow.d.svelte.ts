export { default } from "./++SkillRow.svelte.ts";
export * from "./++SkillRow.svelte.ts";
