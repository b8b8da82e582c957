export { default } from "./++UndoRedo.svelte.ts";
export * from "./++UndoRedo.svelte.ts";
