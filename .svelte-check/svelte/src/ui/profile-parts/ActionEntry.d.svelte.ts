export { default } from "./++ActionEntry.svelte.ts";
export * from "./++ActionEntry.svelte.ts";
