export { default } from "./++StepChoice.svelte.ts";
export * from "./++StepChoice.svelte.ts";
