export { default } from "./++SinglePoints.svelte.ts";
export * from "./++SinglePoints.svelte.ts";
