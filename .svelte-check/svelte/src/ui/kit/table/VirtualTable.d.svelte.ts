export { default } from "./++VirtualTable.svelte.ts";
export * from "./++VirtualTable.svelte.ts";
