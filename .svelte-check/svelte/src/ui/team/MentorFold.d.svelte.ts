export { default } from "./++MentorFold.svelte.ts";
export * from "./++MentorFold.svelte.ts";
