export { default } from "./++NotServed.svelte.ts";
export * from "./++NotServed.svelte.ts";
