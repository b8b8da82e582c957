export { default } from "./++MultiChoice.svelte.ts";
export * from "./++MultiChoice.svelte.ts";
