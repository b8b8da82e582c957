export { default } from "./++Conflicts.svelte.ts";
export * from "./++Conflicts.svelte.ts";
