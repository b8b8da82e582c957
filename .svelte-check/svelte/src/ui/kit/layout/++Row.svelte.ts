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


 { svelteHTML.createElement("p", {});;__sveltets_2_ensureSnippet(children()); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Row__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Row__SvelteComponent_ = ReturnType<typeof Row__SvelteComponent_>;
/*Ωignore_endΩ*/export default Row__SvelteComponent_;