export { default } from "./++SkillWork.svelte.ts";
export * from "./++SkillWork.svelte.ts";
