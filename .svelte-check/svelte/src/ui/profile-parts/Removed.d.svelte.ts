export { default } from "./++Removed.svelte.ts";
export * from "./++Removed.svelte.ts";
