export { default } from "./++Begin.svelte.ts";
export * from "./++Begin.svelte.ts";
