export { default } from "./++Near.svelte.ts";
export * from "./++Near.svelte.ts";
