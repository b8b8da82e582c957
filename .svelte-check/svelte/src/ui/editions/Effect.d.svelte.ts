export { default } from "./++Effect.svelte.ts";
export * from "./++Effect.svelte.ts";
