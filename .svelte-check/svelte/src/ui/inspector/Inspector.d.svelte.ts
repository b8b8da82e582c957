export { default } from "./++Inspector.svelte.ts";
export * from "./++Inspector.svelte.ts";
