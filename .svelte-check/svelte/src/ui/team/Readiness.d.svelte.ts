export { default } from "./++Readiness.svelte.ts";
export * from "./++Readiness.svelte.ts";
