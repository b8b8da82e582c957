///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  interface Props {
    title: string;
    /** Secondary text beside the title. */
    note?: string;
    children: Snippet;
  };function $$render() {

  

  let { title, note = '', children }: Props = $props();
  const uid = $props.id();
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`${uid}-title`,});
   { svelteHTML.createElement("h3", { "id":`${uid}-title`,});
    title;
    if(note){ { svelteHTML.createElement("span", {});note; }}
   }
  ;__sveltets_2_ensureSnippet(children());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Section__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Section__SvelteComponent_ = ReturnType<typeof Section__SvelteComponent_>;
/*Ωignore_endΩ*/export default Section__SvelteComponent_;