///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  interface Props {
    /** The subject of the fold: a role, a skill or a person. */
    title: string;
    /** Secondary text at the other end of the line. */
    children: Snippet;
  };function $$render() {

  

  let { title, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("span", { "class":`line`,});
   { svelteHTML.createElement("span", { "dir":`auto`,});title; }
   { svelteHTML.createElement("span", { "class":`soft`,});;__sveltets_2_ensureSnippet(children()); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FoldLine__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FoldLine__SvelteComponent_ = ReturnType<typeof FoldLine__SvelteComponent_>;
/*Ωignore_endΩ*/export default FoldLine__SvelteComponent_;