export { default } from "./++WideOnly.svelte.ts";
export * from "./++WideOnly.svelte.ts";
