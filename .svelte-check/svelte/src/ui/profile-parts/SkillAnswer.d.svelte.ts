export { default } from "./++SkillAnswer.svelte.ts";
export * from "./++SkillAnswer.svelte.ts";
