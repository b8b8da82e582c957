export { default } from "./++Texts.svelte.ts";
export * from "./++Texts.svelte.ts";
