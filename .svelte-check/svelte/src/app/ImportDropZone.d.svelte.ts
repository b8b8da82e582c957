export { default } from "./++ImportDropZone.svelte.ts";
export * from "./++ImportDropZone.svelte.ts";
