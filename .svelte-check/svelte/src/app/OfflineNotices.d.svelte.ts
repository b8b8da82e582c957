export { default } from "./++OfflineNotices.svelte.ts";
export * from "./++OfflineNotices.svelte.ts";
