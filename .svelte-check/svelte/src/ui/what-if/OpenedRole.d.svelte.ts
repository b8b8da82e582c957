export { default } from "./++OpenedRole.svelte.ts";
export * from "./++OpenedRole.svelte.ts";
