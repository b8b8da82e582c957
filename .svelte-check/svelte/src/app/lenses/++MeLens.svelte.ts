///<reference types="svelte" />
;
import { getLater, getMessages, getSession } from '../../ui/kit/context';
import { meMessages } from '../../i18n/en/me/messages';
import { sentences } from '../../i18n/en/sentences';
import Tabs from '../../ui/kit/controls/Tabs.svelte';
import Rate from '../../ui/rate/Rate.svelte';
import Readiness from '../../ui/readiness/Readiness.svelte';
import Column from '../../ui/kit/layout/Column.svelte';
function $$render() {

  
  
  
  
  
  
  

  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('me', meMessages);
  const { example } = getMessages('sentences', sentences);
  const later = getLater();
  const growth = $derived(session.growth);
  const { part, at, session: length, sent } = $derived(explorer.link);
  let section = $state.raw<HTMLElement>();
  // Starts new content at its top. The scroll position belongs to the browser, so we set it instead of
  // deriving it.
  $effect(() => {
    void [part, length];
    section?.parentElement?.scrollTo({ top: 0 });
  });
  const tab = (name: string, to: typeof part) => ({
    name,
    href: explorer.href({ part: to, at: undefined }),
    current: part === to,
  });
;
async () => {

 { const $$_section0 = svelteHTML.createElement("section", {    "class":`me`,"aria-labelledby":`me-title`,});section = $$_section0;
  if(sent !== undefined){
       { const $$_value = await (later(import('../../ui/received/Received.svelte'), 'checks'));{ const { default: Received } = $$_value; sent; { { const $$_devieceR1C = __sveltets_2_ensureComponent(Received); new $$_devieceR1C({ target: __sveltets_2_any(), props: {   "text":sent,}});}}}}
  }else{
     { const $$_nmuloC1C = __sveltets_2_ensureComponent(Column); new $$_nmuloC1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },}}); { svelteHTML.createElement("div", { "class":`head`,});
         { svelteHTML.createElement("h1", { "id":`me-title`,});messages.title; }
         { svelteHTML.createElement("p", {});messages.intro(example); }
         { const $$_sbaT3C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT3C({ target: __sveltets_2_any(), props: {     "label":messages.title,"tabs":[
            tab(messages.tabs.rate, undefined),
            tab(messages.tabs.stand, 'stand'),
            tab(messages.tabs.plan, 'plan'),
            tab(messages.tabs.time, 'time'),
            tab(messages.tabs.talk, 'talk'),
            ...(growth?.editions?.earlier || part === 'edition'
              ? [tab(messages.tabs.edition, 'edition')]
              : []),
            tab(messages.tabs.kept, 'kept'),
          ],}});}
       }  Column}
    if(growth?.person){
      if(part === 'stand'){
         { const $$_ssenidaeR1C = __sveltets_2_ensureComponent(Readiness); new $$_ssenidaeR1C({ target: __sveltets_2_any(), props: { growth,}});}
      } else if (part === 'plan'){
           { const $$_value = await (import('../../ui/plan/Plan.svelte'));{ const { default: Plan } = $$_value;  { const $$_nalP1C = __sveltets_2_ensureComponent(Plan); new $$_nalP1C({ target: __sveltets_2_any(), props: { growth,}});}}}
      } else if (part === 'time'){
           { const $$_value = await (import('../../ui/progress/OverTime.svelte'));{ const { default: OverTime } = $$_value;  { const $$_emiTrevO1C = __sveltets_2_ensureComponent(OverTime); new $$_emiTrevO1C({ target: __sveltets_2_any(), props: {  growth,}});}}}
      } else if (part === 'talk'){
           { const $$_value = await (import('../../ui/conversation/MyConversation.svelte'));{ const { default: MyConversation } = $$_value;  { const $$_noitasrevnoCyM1C = __sveltets_2_ensureComponent(MyConversation); new $$_noitasrevnoCyM1C({ target: __sveltets_2_any(), props: {  growth,}});}}}
      } else if (part === 'edition'){
           { const $$_value = await (import('../../ui/editions/NewEdition.svelte'));{ const { default: NewEdition } = $$_value;  { const $$_noitidEweN1C = __sveltets_2_ensureComponent(NewEdition); new $$_noitidEweN1C({ target: __sveltets_2_any(), props: {  growth,}});}}}
      } else if (part === 'kept'){
           { const $$_value = await (import('../../ui/my-data/MyData.svelte'));{ const { default: MyData } = $$_value;  { const $$_ataDyM1C = __sveltets_2_ensureComponent(MyData); new $$_ataDyM1C({ target: __sveltets_2_any(), props: { growth,}});}}}
      }else{
        `${at} ${length} ${growth.person.ladder.id}`; { { const $$_etaR1C = __sveltets_2_ensureComponent(Rate); new $$_etaR1C({ target: __sveltets_2_any(), props: { growth,}});}}
      }
    }else{
       { const $$_nmuloC1C = __sveltets_2_ensureComponent(Column); new $$_nmuloC1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { svelteHTML.createElement("p", { "role":`status`,});messages.reading; } Column}
    }
  }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MeLens__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MeLens__SvelteComponent_ = ReturnType<typeof MeLens__SvelteComponent_>;
/*Ωignore_endΩ*/export default MeLens__SvelteComponent_;