export { default } from "./++SnapshotRow.svelte.ts";
export * from "./++SnapshotRow.svelte.ts";
