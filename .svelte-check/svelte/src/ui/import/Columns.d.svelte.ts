export { default } from "./++Columns.svelte.ts";
export * from "./++Columns.svelte.ts";
