export { default } from "./++RuleSwitch.svelte.ts";
export * from "./++RuleSwitch.svelte.ts";
