export { default } from "./++EditionView.svelte.ts";
export * from "./++EditionView.svelte.ts";
