///<reference types="svelte" />
;
import type { RoleNode } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import { ME } from '../../state/link/link';
import { roleChoices } from '../kit/roles/choices';
import { getFigures, getMessages, getSession } from '../kit/context';
import { inspectorMessages } from '../../i18n/en/inspector/messages';
import Duties from '../kit/roles/Duties.svelte';
import { keyed } from '../kit/keyed';
import RoleHeader from '../kit/roles/RoleHeader.svelte';
import Section from '../kit/text/Section.svelte';
import Crossroad from './Crossroad.svelte';
import Directions from './Directions.svelte';
import PayContext from './PayContext.svelte';
import Skills from './Skills.svelte';
;

  interface Props {
    role: RoleNode;
    onclose: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { role, onclose }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('inspector', inspectorMessages);
  const { bandText, yearsText } = getFigures();
  const graph = $derived(explorer.graph);
  const page = $derived(role.document);
  const source = $derived(graph?.document.sources.find(({ id }) => id === page?.source));
  const others = $derived(roleChoices(graph, [role.id]));
  /** By the reader's own ratings, if there are any. */
  const ready = $derived(page ? session.growth?.readiness?.get(role.id) : undefined);
  const namedBy = $derived(
    [...(graph?.moves.values() ?? [])]
      .flatMap((move) => move.declarations.filter(() => move.from === role.id || move.to === role.id))
      .map(({ by }) => graph?.roles.get(by)?.title ?? by),
  );
;
async () => {

 { const $$_redaeHeloR0C = __sveltets_2_ensureComponent(RoleHeader); new $$_redaeHeloR0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },role,onclose,}});
  if(page && page.aliases.length > 0){ { svelteHTML.createElement("p", {   "class":`soft`,"dir":`auto`,});
      messages.alsoCalled(page.aliases);
     }}
  if(page && page.tags.length > 0){
     { svelteHTML.createElement("ul", {   "class":`tags`,"aria-label":messages.tags,});
         for(let { key, item } of __sveltets_2_ensureArray((keyed(page.tags, String)))){key; { svelteHTML.createElement("li", { "dir":`auto`,});
           { svelteHTML.createElement("a", { "href":explorer.href({ tag: titleKey(item) }),});item; }
         }}
     }
  }
 RoleHeader}

 { svelteHTML.createElement("form", {   "class":`compare`,"onsubmit":(event) => event.preventDefault(),});
   { svelteHTML.createElement("label", {});
    messages.gapTo;
     { svelteHTML.createElement("select", { "value":"","onchange":(event) => explorer.go({ from: role.id, to: event.currentTarget.value }),});
       { svelteHTML.createElement("option", {"value":"","disabled":true,});messages.choose; }
         for(let other of __sveltets_2_ensureArray(others)){other.id; { svelteHTML.createElement("option", { "value":other.id,});other.title; }}
     }
   }
 }
if(ready !== undefined){
   { svelteHTML.createElement("p", { "class":`soft own`,});
     { svelteHTML.createElement("a", { "href":explorer.href({ from: ME, to: role.id }),});messages.ready(ready); }
   }
}

if(page){
  if(page.summary){ { svelteHTML.createElement("p", {   "class":`summary`,"dir":`auto`,});page.summary; }}
   { const $$_txetnoCyaP0C = __sveltets_2_ensureComponent(PayContext); new $$_txetnoCyaP0C({ target: __sveltets_2_any(), props: { role,}});}
}else{
   { svelteHTML.createElement("p", { "class":`summary`,});
    messages.notDescribed([...new Set(namedBy)]);
   }
}
 { const $$_snoitceriD0C = __sveltets_2_ensureComponent(Directions); new $$_snoitceriD0C({ target: __sveltets_2_any(), props: { role,}});}
 { const $$_daorssorC0C = __sveltets_2_ensureComponent(Crossroad); new $$_daorssorC0C({ target: __sveltets_2_any(), props: {  "role":role.id,}});}
if(page){
   { const $$_sllikS0C = __sveltets_2_ensureComponent(Skills); new $$_sllikS0C({ target: __sveltets_2_any(), props: { role,}});}
   { const $$_seituD0C = __sveltets_2_ensureComponent(Duties); new $$_seituD0C({ target: __sveltets_2_any(), props: {    "title":messages.primary,"items":page.responsibilities.primary,}});}
   { const $$_seituD0C = __sveltets_2_ensureComponent(Duties); new $$_seituD0C({ target: __sveltets_2_any(), props: {    "title":messages.secondary,"items":page.responsibilities.secondary,}});}
  if(page.experience.least !== undefined || page.experience.note){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.experience,}});
       { svelteHTML.createElement("p", { "dir":`auto`,});[yearsText(page.experience), page.experience.note].filter(Boolean).join('. '); }
      if(page.experience.preferred.length > 0){
         { svelteHTML.createElement("h4", {});messages.preferred; }
         { svelteHTML.createElement("ul", {});
             for(let { key, item } of __sveltets_2_ensureArray((keyed(page.experience.preferred, String)))){key;
             { svelteHTML.createElement("li", { "dir":`auto`,});item; }
          }
         }
      }
     Section}
  }
  if(page.education.minimum || page.education.preferred || page.education.fields.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.education,}});
      if(page.education.minimum){ { svelteHTML.createElement("p", { "dir":`auto`,}); { svelteHTML.createElement("b", {});messages.atLeast; } page.education.minimum; }}
      if(page.education.preferred){ { svelteHTML.createElement("p", { "dir":`auto`,});
           { svelteHTML.createElement("b", {});messages.preferredLead; }
          page.education.preferred;
         }}
      if(page.education.fields.length > 0){ { svelteHTML.createElement("p", { "dir":`auto`,});
           { svelteHTML.createElement("b", {});messages.fields; }
          page.education.fields.join(', ');
         }}
     Section}
  }
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.source,}});
     { svelteHTML.createElement("p", {});
      if(source?.url){ { svelteHTML.createElement("a", {     "href":source.url,"rel":`noreferrer noopener`,"target":`_blank`,});source.title; }}else{source?.title ?? messages.noSource;}
     }
       for(let { key, item: band } of __sveltets_2_ensureArray((keyed(role.pay, ({ currency, region }) => `${currency} ${region}`)))){key;
       { svelteHTML.createElement("p", { "class":`soft`,});
        bandText(band, false);band.estimate ? `, ${messages.estimate}` : '';band.asOf
          ? `, ${band.asOf}`
          : ''; band.note ?? '';
       }
    }
   Section}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Inspector__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Inspector__SvelteComponent_ = ReturnType<typeof Inspector__SvelteComponent_>;
/*Ωignore_endΩ*/export default Inspector__SvelteComponent_;