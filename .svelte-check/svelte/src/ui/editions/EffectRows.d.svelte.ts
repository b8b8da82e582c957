export { default } from "./++EffectRows.svelte.ts";
export * from "./++EffectRows.svelte.ts";
