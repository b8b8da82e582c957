///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  interface Props {
    children: Snippet;
  };function $$render() {

  

  let { children }: Props = $props();
;
async () => {


 { svelteHTML.createElement("div", {});;__sveltets_2_ensureSnippet(children()); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Column__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Column__SvelteComponent_ = ReturnType<typeof Column__SvelteComponent_>;
/*Ωignore_endΩ*/export default Column__SvelteComponent_;