export { default } from "./++MeLens.svelte.ts";
export * from "./++MeLens.svelte.ts";
