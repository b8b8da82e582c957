export { default } from "./++Arrived.svelte.ts";
export * from "./++Arrived.svelte.ts";
