export { default } from "./++LevelLens.svelte.ts";
export * from "./++LevelLens.svelte.ts";
