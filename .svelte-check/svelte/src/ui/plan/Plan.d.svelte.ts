export { default } from "./++Plan.svelte.ts";
export * from "./++Plan.svelte.ts";
