export { default } from "./++TargetLine.svelte.ts";
export * from "./++TargetLine.svelte.ts";
