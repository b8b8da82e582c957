export { default } from "./++Wording.svelte.ts";
export * from "./++Wording.svelte.ts";
