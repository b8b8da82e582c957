export { default } from "./++MemberTalk.svelte.ts";
export * from "./++MemberTalk.svelte.ts";
