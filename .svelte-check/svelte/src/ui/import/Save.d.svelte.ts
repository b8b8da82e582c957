export { default } from "./++Save.svelte.ts";
export * from "./++Save.svelte.ts";
