///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import type { ScaleStep } from '../../model/ladder/scale';
import { keyed } from '../kit/keyed';
;

  interface Props {
    scale: readonly ScaleStep[];
  };function $$render() {

  
  
  
  

  let { scale }: Props = $props();
  const messages = getMessages('team', teamMessages);
  const steps = $derived(keyed(scale, ({ id }) => id));
;
async () => {

 { svelteHTML.createElement("div", { "class":`page`,});
   { svelteHTML.createElement("ul", { "aria-label":messages.legend,});
     { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {  "class":`held`,});__sveltets_2_ensureType(String, Number, 0);  } messages.notYet; }
        for(let { key, item } of __sveltets_2_ensureArray(steps)){let at = 1;key;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("b", {  "class":`held`,});__sveltets_2_ensureType(String, Number, (at + 1) / scale.length);at + 1; }
         { svelteHTML.createElement("span", { "dir":`auto`,});item.name; }
       }
    }
     { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", { "class":`none`,});messages.notApplicableSign; } messages.notApplicableNote; }
     { svelteHTML.createElement("li", {}); { svelteHTML.createElement("b", {   "class":`none`,"aria-hidden":`true`,});  } messages.notRatedNote; }
   }
   { svelteHTML.createElement("p", {});
    messages.legendNote;
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Legend__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Legend__SvelteComponent_ = ReturnType<typeof Legend__SvelteComponent_>;
/*Ωignore_endΩ*/export default Legend__SvelteComponent_;