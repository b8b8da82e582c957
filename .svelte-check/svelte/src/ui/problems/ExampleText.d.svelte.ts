export { default } from "./++ExampleText.svelte.ts";
export * from "./++ExampleText.svelte.ts";
