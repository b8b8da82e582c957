export { default } from "./++Proposals.svelte.ts";
export * from "./++Proposals.svelte.ts";
