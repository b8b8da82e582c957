export { default } from "./++ReceivedNotes.svelte.ts";
export * from "./++ReceivedNotes.svelte.ts";
