export { default } from "./++OpenLadder.svelte.ts";
export * from "./++OpenLadder.svelte.ts";
