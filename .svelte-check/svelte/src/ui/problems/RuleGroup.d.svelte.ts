export { default } from "./++RuleGroup.svelte.ts";
export * from "./++RuleGroup.svelte.ts";
