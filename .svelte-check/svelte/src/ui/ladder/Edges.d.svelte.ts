export { default } from "./++Edges.svelte.ts";
export * from "./++Edges.svelte.ts";
