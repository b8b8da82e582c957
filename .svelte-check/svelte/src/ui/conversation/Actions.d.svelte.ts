export { default } from "./++Actions.svelte.ts";
export * from "./++Actions.svelte.ts";
