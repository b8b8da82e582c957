export { default } from "./++Unopened.svelte.ts";
export * from "./++Unopened.svelte.ts";
