export { default } from "./++Levels.svelte.ts";
export * from "./++Levels.svelte.ts";
