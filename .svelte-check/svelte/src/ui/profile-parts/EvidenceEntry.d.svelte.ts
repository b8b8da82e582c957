export { default } from "./++EvidenceEntry.svelte.ts";
export * from "./++EvidenceEntry.svelte.ts";
