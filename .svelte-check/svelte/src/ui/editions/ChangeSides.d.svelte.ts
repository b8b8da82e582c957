export { default } from "./++ChangeSides.svelte.ts";
export * from "./++ChangeSides.svelte.ts";
