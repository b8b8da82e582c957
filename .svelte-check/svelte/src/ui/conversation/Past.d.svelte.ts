export { default } from "./++Past.svelte.ts";
export * from "./++Past.svelte.ts";
