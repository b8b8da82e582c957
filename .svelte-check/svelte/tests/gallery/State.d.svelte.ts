export { default } from "./++State.svelte.ts";
export * from "./++State.svelte.ts";
