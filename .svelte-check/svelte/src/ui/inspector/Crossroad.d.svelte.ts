export { default } from "./++Crossroad.svelte.ts";
export * from "./++Crossroad.svelte.ts";
