export { default } from "./++ShareAddress.svelte.ts";
export * from "./++ShareAddress.svelte.ts";
