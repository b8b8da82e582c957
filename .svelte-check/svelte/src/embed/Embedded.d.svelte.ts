export { default } from "./++Embedded.svelte.ts";
export * from "./++Embedded.svelte.ts";
