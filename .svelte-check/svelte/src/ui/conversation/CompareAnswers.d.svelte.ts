export { default } from "./++CompareAnswers.svelte.ts";
export * from "./++CompareAnswers.svelte.ts";
