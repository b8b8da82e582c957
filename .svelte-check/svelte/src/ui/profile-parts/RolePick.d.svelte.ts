export { default } from "./++RolePick.svelte.ts";
export * from "./++RolePick.svelte.ts";
