export { default } from "./++MenteeFold.svelte.ts";
export * from "./++MenteeFold.svelte.ts";
