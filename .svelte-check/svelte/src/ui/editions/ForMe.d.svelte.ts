export { default } from "./++ForMe.svelte.ts";
export * from "./++ForMe.svelte.ts";
