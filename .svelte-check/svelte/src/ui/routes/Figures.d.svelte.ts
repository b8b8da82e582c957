export { default } from "./++Figures.svelte.ts";
export * from "./++Figures.svelte.ts";
