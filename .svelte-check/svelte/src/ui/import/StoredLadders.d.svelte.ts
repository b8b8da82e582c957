export { default } from "./++StoredLadders.svelte.ts";
export * from "./++StoredLadders.svelte.ts";
