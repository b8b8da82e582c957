export { default } from "./++RoleTable.svelte.ts";
export * from "./++RoleTable.svelte.ts";
