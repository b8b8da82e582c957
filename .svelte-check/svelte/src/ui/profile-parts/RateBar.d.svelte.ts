export { default } from "./++RateBar.svelte.ts";
export * from "./++RateBar.svelte.ts";
