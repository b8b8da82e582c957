export { default } from "./++Directions.svelte.ts";
export * from "./++Directions.svelte.ts";
