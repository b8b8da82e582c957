export { default } from "./++CompareLink.svelte.ts";
export * from "./++CompareLink.svelte.ts";
