export { default } from "./++RoleNear.svelte.ts";
export * from "./++RoleNear.svelte.ts";
