export { default } from "./++NewEdition.svelte.ts";
export * from "./++NewEdition.svelte.ts";
