export { default } from "./++EntryFields.svelte.ts";
export * from "./++EntryFields.svelte.ts";
