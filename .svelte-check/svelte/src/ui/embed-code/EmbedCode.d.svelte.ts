export { default } from "./++EmbedCode.svelte.ts";
export * from "./++EmbedCode.svelte.ts";
