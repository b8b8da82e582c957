export { default } from "./++SkillRecord.svelte.ts";
export * from "./++SkillRecord.svelte.ts";
