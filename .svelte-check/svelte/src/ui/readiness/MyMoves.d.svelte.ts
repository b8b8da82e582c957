export { default } from "./++MyMoves.svelte.ts";
export * from "./++MyMoves.svelte.ts";
