export { default } from "./++Heads.svelte.ts";
export * from "./++Heads.svelte.ts";
