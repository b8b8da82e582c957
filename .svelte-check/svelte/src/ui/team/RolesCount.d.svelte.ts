export { default } from "./++RolesCount.svelte.ts";
export * from "./++RolesCount.svelte.ts";
