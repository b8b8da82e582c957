export { default } from "./++FaultNotice.svelte.ts";
export * from "./++FaultNotice.svelte.ts";
