export { default } from "./++RulePage.svelte.ts";
export * from "./++RulePage.svelte.ts";
