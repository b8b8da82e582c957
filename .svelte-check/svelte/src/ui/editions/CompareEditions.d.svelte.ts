export { default } from "./++CompareEditions.svelte.ts";
export * from "./++CompareEditions.svelte.ts";
