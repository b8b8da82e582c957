export { default } from "./++Stored.svelte.ts";
export * from "./++Stored.svelte.ts";
