export { default } from "./++View.svelte.ts";
export * from "./++View.svelte.ts";
