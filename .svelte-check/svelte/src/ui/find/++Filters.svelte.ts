///<reference types="svelte" />
;
import { familyChoices, levelChoices, payChoices } from '../kit/roles/choices';
import { getExplorer, getFormatter, getMessages } from '../kit/context';
import { findMessages } from '../../i18n/en/find/messages';
import Chips from './Chips.svelte';
import MultiChoice from '../kit/controls/MultiChoice.svelte';
function $$render() {

  
  
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('find', findMessages);
  const { compact } = getFormatter();
  const graph = $derived(explorer.graph);
  const skills = $derived([...(graph?.skills.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name)));
  const pays = $derived(payChoices(graph));
;
async () => {

 { svelteHTML.createElement("div", {     "class":`filters`,"role":`group`,"aria-label":messages.filters,});
   { const $$_eciohCitluM1C = __sveltets_2_ensureComponent(MultiChoice); new $$_eciohCitluM1C({ target: __sveltets_2_any(), props: {         "name":messages.families,"options":familyChoices(graph),"chosen":explorer.link.families,"onchoose":(ids) => explorer.go({ families: ids }, true),}});}
   { const $$_eciohCitluM1C = __sveltets_2_ensureComponent(MultiChoice); new $$_eciohCitluM1C({ target: __sveltets_2_any(), props: {         "name":messages.levels,"options":levelChoices(graph),"chosen":explorer.link.levels,"onchoose":(ids) => explorer.go({ levels: ids }, true),}});}
  if(skills.length > 0){
     { svelteHTML.createElement("select", {       "aria-label":messages.skillAsked,"value":explorer.link.skill ?? '',"onchange":(event) => explorer.go({ skill: event.currentTarget.value || undefined }, true),});
       { svelteHTML.createElement("option", {"value":"",});messages.skill; }
         for(let skill of __sveltets_2_ensureArray(skills)){skill.id; { svelteHTML.createElement("option", { "value":skill.id,});skill.name; }}
     }
  }
  if(pays.length > 0){
     { svelteHTML.createElement("select", {       "aria-label":messages.payFrom,"value":explorer.link.pay?.toString() ?? '',"onchange":(event) => explorer.go({ pay: Number(event.currentTarget.value) || undefined }, true),});
       { svelteHTML.createElement("option", {"value":"",});messages.pay; }
         for(let pay of __sveltets_2_ensureArray(pays)){pay; { svelteHTML.createElement("option", { "value":pay.toString(),});messages.from(compact(pay)); }}
     }
  }
   { const $$_spihC1C = __sveltets_2_ensureComponent(Chips); new $$_spihC1C({ target: __sveltets_2_any(), props: {}});}
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Filters__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Filters__SvelteComponent_ = ReturnType<typeof Filters__SvelteComponent_>;
/*Ωignore_endΩ*/export default Filters__SvelteComponent_;