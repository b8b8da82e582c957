export { default } from "./++Target.svelte.ts";
export * from "./++Target.svelte.ts";
