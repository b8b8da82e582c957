export { default } from "./++Gallery.svelte.ts";
export * from "./++Gallery.svelte.ts";
