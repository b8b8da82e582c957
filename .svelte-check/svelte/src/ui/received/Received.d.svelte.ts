export { default } from "./++Received.svelte.ts";
export * from "./++Received.svelte.ts";
