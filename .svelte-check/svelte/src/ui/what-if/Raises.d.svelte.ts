export { default } from "./++Raises.svelte.ts";
export * from "./++Raises.svelte.ts";
