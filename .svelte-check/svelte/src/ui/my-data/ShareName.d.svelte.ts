export { default } from "./++ShareName.svelte.ts";
export * from "./++ShareName.svelte.ts";
