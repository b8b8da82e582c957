export { default } from "./++OwnAnswers.svelte.ts";
export * from "./++OwnAnswers.svelte.ts";
