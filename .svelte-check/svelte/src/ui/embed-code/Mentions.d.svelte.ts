export { default } from "./++Mentions.svelte.ts";
export * from "./++Mentions.svelte.ts";
