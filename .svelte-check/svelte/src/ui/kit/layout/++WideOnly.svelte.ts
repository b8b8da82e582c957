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


 { svelteHTML.createElement("span", {});;__sveltets_2_ensureSnippet(children()); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WideOnly__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WideOnly__SvelteComponent_ = ReturnType<typeof WideOnly__SvelteComponent_>;
/*Ωignore_endΩ*/export default WideOnly__SvelteComponent_;