export { default } from "./++CompareSnapshots.svelte.ts";
export * from "./++CompareSnapshots.svelte.ts";
