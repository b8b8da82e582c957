export { default } from "./++PlanCalendar.svelte.ts";
export * from "./++PlanCalendar.svelte.ts";
