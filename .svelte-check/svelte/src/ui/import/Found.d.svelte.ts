export { default } from "./++Found.svelte.ts";
export * from "./++Found.svelte.ts";
