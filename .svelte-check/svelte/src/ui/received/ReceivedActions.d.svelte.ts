export { default } from "./++ReceivedActions.svelte.ts";
export * from "./++ReceivedActions.svelte.ts";
