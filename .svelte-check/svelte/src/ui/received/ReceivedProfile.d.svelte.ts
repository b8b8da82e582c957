export { default } from "./++ReceivedProfile.svelte.ts";
export * from "./++ReceivedProfile.svelte.ts";
