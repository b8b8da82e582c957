export { default } from "./++ReceivedChoice.svelte.ts";
export * from "./++ReceivedChoice.svelte.ts";
