export { default } from "./++Mentoring.svelte.ts";
export * from "./++Mentoring.svelte.ts";
