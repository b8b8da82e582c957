export { default } from "./++AnswerList.svelte.ts";
export * from "./++AnswerList.svelte.ts";
