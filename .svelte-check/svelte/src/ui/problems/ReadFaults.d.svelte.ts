export { default } from "./++ReadFaults.svelte.ts";
export * from "./++ReadFaults.svelte.ts";
