export { default } from "./++EmbedCodeDialog.svelte.ts";
export * from "./++EmbedCodeDialog.svelte.ts";
