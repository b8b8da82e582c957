export { default } from "./++Reading.svelte.ts";
export * from "./++Reading.svelte.ts";
