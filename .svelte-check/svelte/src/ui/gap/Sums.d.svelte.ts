export { default } from "./++Sums.svelte.ts";
export * from "./++Sums.svelte.ts";
