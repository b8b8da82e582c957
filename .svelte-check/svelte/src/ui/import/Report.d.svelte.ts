export { default } from "./++Report.svelte.ts";
export * from "./++Report.svelte.ts";
