export { default } from "./++LadderList.svelte.ts";
export * from "./++LadderList.svelte.ts";
