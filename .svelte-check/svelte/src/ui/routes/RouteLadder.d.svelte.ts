export { default } from "./++RouteLadder.svelte.ts";
export * from "./++RouteLadder.svelte.ts";
