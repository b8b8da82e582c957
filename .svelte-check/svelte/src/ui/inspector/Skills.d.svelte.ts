export { default } from "./++Skills.svelte.ts";
export * from "./++Skills.svelte.ts";
