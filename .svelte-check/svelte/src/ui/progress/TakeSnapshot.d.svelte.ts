export { default } from "./++TakeSnapshot.svelte.ts";
export * from "./++TakeSnapshot.svelte.ts";
