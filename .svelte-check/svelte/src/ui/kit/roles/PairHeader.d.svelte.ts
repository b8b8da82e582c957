export { default } from "./++PairHeader.svelte.ts";
export * from "./++PairHeader.svelte.ts";
