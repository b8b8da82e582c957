export { default } from "./++RoleHeader.svelte.ts";
export * from "./++RoleHeader.svelte.ts";
