export { default } from "./++Person.svelte.ts";
export * from "./++Person.svelte.ts";
