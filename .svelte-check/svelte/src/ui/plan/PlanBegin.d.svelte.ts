export { default } from "./++PlanBegin.svelte.ts";
export * from "./++PlanBegin.svelte.ts";
