export { default } from "./++OpenProfile.svelte.ts";
export * from "./++OpenProfile.svelte.ts";
