export { default } from "./++PlanLists.svelte.ts";
export * from "./++PlanLists.svelte.ts";
