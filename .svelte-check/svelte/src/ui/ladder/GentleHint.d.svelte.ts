export { default } from "./++GentleHint.svelte.ts";
export * from "./++GentleHint.svelte.ts";
