export { default } from "./++Beside.svelte.ts";
export * from "./++Beside.svelte.ts";
