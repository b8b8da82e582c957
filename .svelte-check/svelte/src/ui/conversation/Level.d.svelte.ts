export { default } from "./++Level.svelte.ts";
export * from "./++Level.svelte.ts";
