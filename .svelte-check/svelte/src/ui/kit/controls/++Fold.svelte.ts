///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  interface Props {
    summary: Snippet;
    children: Snippet;
    /** False renders the content only once the fold is open, for content that is expensive. */
    eager?: boolean;
    open?: boolean;
  };function $$render() {

  

  let { summary, children, eager = true, open = $bindable(false) }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;
;
async () => {

 { svelteHTML.createElement("details", { "bind:open":open,});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/
   { svelteHTML.createElement("summary", {}); { svelteHTML.createElement("span", {   "class":`mark`,"aria-hidden":`true`,}); };__sveltets_2_ensureSnippet(summary()); }
  if(open || eager){ { svelteHTML.createElement("div", { "class":`within`,});;__sveltets_2_ensureSnippet(children()); }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const Fold__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Fold__SvelteComponent_ = ReturnType<typeof Fold__SvelteComponent_>;
/*Ωignore_endΩ*/export default Fold__SvelteComponent_;