///<reference types="svelte" />
;
import type { Responsibility } from '../../../model/ladder/ladder';
import { keyed } from '../keyed';
import Section from '../text/Section.svelte';
;

  interface Props {
    title: string;
    items: readonly Responsibility[];
    note?: string;
  };function $$render() {

  
  
  

  let { title, items, note = '' }: Props = $props();
;
async () => {

if(items.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },title,note,}});
     { svelteHTML.createElement("dl", {});
         for(let { key, item } of __sveltets_2_ensureArray((keyed(items, (item) => item.title)))){key;
         { svelteHTML.createElement("dt", { "dir":`auto`,});item.title; }
         { svelteHTML.createElement("dd", { "dir":`auto`,});item.text; }
      }
     }
   Section}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Duties__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Duties__SvelteComponent_ = ReturnType<typeof Duties__SvelteComponent_>;
/*Ωignore_endΩ*/export default Duties__SvelteComponent_;