export { default } from "./++Routes.svelte.ts";
export * from "./++Routes.svelte.ts";
