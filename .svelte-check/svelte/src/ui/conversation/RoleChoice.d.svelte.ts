export { default } from "./++RoleChoice.svelte.ts";
export * from "./++RoleChoice.svelte.ts";
