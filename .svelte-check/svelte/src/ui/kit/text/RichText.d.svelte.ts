export { default } from "./++RichText.svelte.ts";
export * from "./++RichText.svelte.ts";
