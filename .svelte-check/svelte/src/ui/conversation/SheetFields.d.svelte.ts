export { default } from "./++SheetFields.svelte.ts";
export * from "./++SheetFields.svelte.ts";
