export { default } from "./++Gap.svelte.ts";
export * from "./++Gap.svelte.ts";
