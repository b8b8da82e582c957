export { default } from "./++NoRoute.svelte.ts";
export * from "./++NoRoute.svelte.ts";
