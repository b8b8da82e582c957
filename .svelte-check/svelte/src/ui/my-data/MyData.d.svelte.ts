export { default } from "./++MyData.svelte.ts";
export * from "./++MyData.svelte.ts";
