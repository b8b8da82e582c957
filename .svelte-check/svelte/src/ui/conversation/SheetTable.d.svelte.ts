export { default } from "./++SheetTable.svelte.ts";
export * from "./++SheetTable.svelte.ts";
