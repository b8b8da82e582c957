export { default } from "./++StartFrom.svelte.ts";
export * from "./++StartFrom.svelte.ts";
