export { default } from "./++PlanFocus.svelte.ts";
export * from "./++PlanFocus.svelte.ts";
