export { default } from "./++Team.svelte.ts";
export * from "./++Team.svelte.ts";
