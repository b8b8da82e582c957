///<reference types="svelte" />
;
import { getExplorer, getMessages } from '../kit/context';
import { findMessages } from '../../i18n/en/find/messages';
import Button from '../kit/controls/Button.svelte';
import Chip from '../kit/controls/Chip.svelte';
import type { Link } from '../../state/link/link';
function $$render() {

  
  
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('find', findMessages);
  const graph = $derived(explorer.graph);
  const link = $derived(explorer.link);
  const NONE = { families: [], levels: [], skill: undefined, tag: undefined, pay: undefined };

  interface Chip {
    key: string;
    text: string;
    /** The link without this filter. */
    without: Partial<Link>;
  }
  const nameOf = (list: readonly { id: string; name: string }[] | undefined, id: string) =>
    list?.find((item) => item.id === id)?.name ?? id;
  const chips = $derived.by((): Chip[] => [
    ...link.families.map((id) => ({
      key: `family ${id}`,
      text: nameOf(graph?.families, id),
      without: { families: link.families.filter((other) => other !== id) },
    })),
    ...link.levels.map((id) => ({
      key: `level ${id}`,
      text: nameOf(graph?.rungs, id),
      without: { levels: link.levels.filter((other) => other !== id) },
    })),
    ...(link.skill === undefined
      ? []
      : [
          {
            key: 'skill',
            text: messages.asks(graph?.skills.get(link.skill)?.name ?? link.skill),
            without: { skill: undefined },
          },
        ]),
    ...(link.tag === undefined
      ? []
      : [{ key: 'tag', text: messages.tagged(link.tag), without: { tag: undefined } }]),
    ...(link.pay === undefined
      ? []
      : [{ key: 'pay', text: messages.midPayFrom(link.pay), without: { pay: undefined } }]),
  ]);
;
async () => {

if(chips.length > 0){
   { svelteHTML.createElement("ul", { "aria-label":messages.active,});
       for(let { key, text, without } of __sveltets_2_ensureArray(chips)){key;
       { svelteHTML.createElement("li", {});
         { const $$_pihC2C = __sveltets_2_ensureComponent(Chip); new $$_pihC2C({ target: __sveltets_2_any(), props: {     text,"label":messages.remove(text),"onremove":() => explorer.go(without, true),}});}
       }
    }
   }
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => explorer.go(NONE, true),}});messages.showAll; Button}
}
 { svelteHTML.createElement("span", {   "class":`count`,"role":`status`,});explorer.filtered ? messages.shown(explorer.shown.size) : ''; }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Chips__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Chips__SvelteComponent_ = ReturnType<typeof Chips__SvelteComponent_>;
/*Ωignore_endΩ*/export default Chips__SvelteComponent_;