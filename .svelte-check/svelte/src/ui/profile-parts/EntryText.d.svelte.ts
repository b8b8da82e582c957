export { default } from "./++EntryText.svelte.ts";
export * from "./++EntryText.svelte.ts";
