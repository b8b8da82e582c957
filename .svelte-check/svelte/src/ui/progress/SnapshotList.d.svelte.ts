export { default } from "./++SnapshotList.svelte.ts";
export * from "./++SnapshotList.svelte.ts";
