export { default } from "./++Ready.svelte.ts";
export * from "./++Ready.svelte.ts";
