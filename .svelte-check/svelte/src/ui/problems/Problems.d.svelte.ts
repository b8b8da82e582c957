export { default } from "./++Problems.svelte.ts";
export * from "./++Problems.svelte.ts";
