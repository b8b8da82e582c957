///<reference types="svelte" />
;
import { chosenFrom } from '../../browser/files/chosenFiles';
import { idOfKey, storedLadders } from '../../browser/storage/ladderStore';
import type { Editions } from '../../state/profile/Editions.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFormatter, getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    editions: Editions;
  };function $$render() {

  
  
  
  
  
  
  

  let { editions }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
  const { moment } = getFormatter();
  let input = $state.raw<HTMLInputElement>();
  const id = $derived(explorer.graph?.document.id);
  /** Without storage in the browser there is nothing to list. */
  const opened = storedLadders().catch(() => []);

  async function choose() {
    const chosen = chosenFrom(input?.files ?? null);
    await editions.choose(chosen);
    // Cleared, so that the reader can choose the same file again once they have corrected it.
    if (input) input.value = '';
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":editions.earlier ? messages.compareAnother : messages.compareOne,}});
   { svelteHTML.createElement("p", {});
    messages.compareNote;
   }
   { svelteHTML.createElement("p", {});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"disabled":editions.reading,"onclick":() => input?.click(),}});messages.chooseFile; Button}
   }
   { const $$_input1 = svelteHTML.createElement("input", {        "type":`file`,"multiple":true,"aria-label":messages.fileInput,"hidden":true,"onchange":choose,});input = $$_input1;}
   { svelteHTML.createElement("div", { "role":`status`,});
    if(editions.reading){ { svelteHTML.createElement("p", {});messages.reading; }}
    if(editions.failure){ { svelteHTML.createElement("p", {   "class":`fault`,"dir":`auto`,});editions.failure; }}
   }
     { const $$_value = await (opened);{ const ladders = $$_value; 
    const others = ladders.filter(
      ({ key }) => idOfKey(key) === id && explorer.link.ladder !== `local:${key}`,
    );
    if(others.length > 0){
       { svelteHTML.createElement("p", { "class":`soft`,});messages.orOpened; }
       { svelteHTML.createElement("ul", { "role":`list`,});
           for(let { key, title, roles, opened: at } of __sveltets_2_ensureArray(others)){key;
           { svelteHTML.createElement("li", {});
             { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => editions.chooseOpened(key, title),}});title; Button}
             { svelteHTML.createElement("span", {});messages.rolesOn(roles, moment(at)); }
           }
        }
       }
    }
  }}
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompareEditions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompareEditions__SvelteComponent_ = ReturnType<typeof CompareEditions__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompareEditions__SvelteComponent_;