export { default } from "./++Column.svelte.ts";
export * from "./++Column.svelte.ts";
