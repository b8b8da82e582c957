export { default } from "./++MyConversation.svelte.ts";
export * from "./++MyConversation.svelte.ts";
