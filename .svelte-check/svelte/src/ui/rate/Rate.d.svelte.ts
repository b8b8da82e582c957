export { default } from "./++Rate.svelte.ts";
export * from "./++Rate.svelte.ts";
