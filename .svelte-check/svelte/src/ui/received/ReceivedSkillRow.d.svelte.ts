export { default } from "./++ReceivedSkillRow.svelte.ts";
export * from "./++ReceivedSkillRow.svelte.ts";
