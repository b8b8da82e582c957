export { default } from "./++NextMoves.svelte.ts";
export * from "./++NextMoves.svelte.ts";
