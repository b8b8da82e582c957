export { default } from "./++TeamLens.svelte.ts";
export * from "./++TeamLens.svelte.ts";
