export { default } from "./++FoldLine.svelte.ts";
export * from "./++FoldLine.svelte.ts";
