export { default } from "./++Moved.svelte.ts";
export * from "./++Moved.svelte.ts";
