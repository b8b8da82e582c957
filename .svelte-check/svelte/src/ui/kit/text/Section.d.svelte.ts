export { default } from "./++Section.svelte.ts";
export * from "./++Section.svelte.ts";
