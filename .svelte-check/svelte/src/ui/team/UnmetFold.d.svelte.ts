export { default } from "./++UnmetFold.svelte.ts";
export * from "./++UnmetFold.svelte.ts";
