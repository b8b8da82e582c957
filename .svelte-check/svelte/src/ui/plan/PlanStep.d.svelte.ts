export { default } from "./++PlanStep.svelte.ts";
export * from "./++PlanStep.svelte.ts";
