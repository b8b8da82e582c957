export { default } from "./++PayContext.svelte.ts";
export * from "./++PayContext.svelte.ts";
