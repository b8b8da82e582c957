export { default } from "./++Duties.svelte.ts";
export * from "./++Duties.svelte.ts";
