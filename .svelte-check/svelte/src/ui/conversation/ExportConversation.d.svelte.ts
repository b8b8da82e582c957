export { default } from "./++ExportConversation.svelte.ts";
export * from "./++ExportConversation.svelte.ts";
