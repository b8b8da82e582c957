export { default } from "./++SheetText.svelte.ts";
export * from "./++SheetText.svelte.ts";
