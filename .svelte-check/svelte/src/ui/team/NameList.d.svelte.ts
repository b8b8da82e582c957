export { default } from "./++NameList.svelte.ts";
export * from "./++NameList.svelte.ts";
