export { default } from "./++ReceivedTarget.svelte.ts";
export * from "./++ReceivedTarget.svelte.ts";
