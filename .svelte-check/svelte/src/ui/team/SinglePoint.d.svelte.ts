export { default } from "./++SinglePoint.svelte.ts";
export * from "./++SinglePoint.svelte.ts";
