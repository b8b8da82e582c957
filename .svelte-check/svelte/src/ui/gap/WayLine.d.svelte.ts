export { default } from "./++WayLine.svelte.ts";
export * from "./++WayLine.svelte.ts";
