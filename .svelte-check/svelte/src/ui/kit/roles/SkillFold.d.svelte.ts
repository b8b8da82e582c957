export { default } from "./++SkillFold.svelte.ts";
export * from "./++SkillFold.svelte.ts";
