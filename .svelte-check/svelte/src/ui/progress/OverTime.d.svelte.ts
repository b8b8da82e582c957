export { default } from "./++OverTime.svelte.ts";
export * from "./++OverTime.svelte.ts";
