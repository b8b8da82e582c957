export { default } from "./++ProgressChart.svelte.ts";
export * from "./++ProgressChart.svelte.ts";
