///<reference types="svelte" />
;
import { contentsOf } from '../../formats/profile/shareLink';
import { chosenFrom } from '../../browser/files/chosenFiles';
import type { ProfileDocument } from '../../model/profile/profile';
import type { Offer } from '../../state/profile/ProfileImport.svelte';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getSession } from '../kit/context';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { keyed } from '../kit/keyed';
import Section from '../kit/text/Section.svelte';
import ReceivedChoice from '../profile-parts/ReceivedChoice.svelte';
import RichText from '../kit/text/RichText.svelte';
function $$render() {
 const called/*Ωignore_positionΩ*/ = (_: string, text: string)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", { "dir":`auto`,});text; }};return __sveltets_2_any(0)}; const outcome/*Ωignore_positionΩ*/ = (offer: Offer)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  const { person, done } = offer;
  if(!person){
     { svelteHTML.createElement("p", {}); { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR1C({ target: __sveltets_2_any(), props: {    "text":messages.openFile.refused(offer.file),"part":called,}});} }
  } else if (!done && intake?.isHere(person)){
     { svelteHTML.createElement("p", { "dir":`auto`,});
       { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR1C({ target: __sveltets_2_any(), props: {    "text":messages.openFile.who(offer.file, person.name, about(person)),"part":called,}});}
     }
  } else if (!done){
     { svelteHTML.createElement("p", { "dir":`auto`,});
       { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {   "text":messages.openFile.elsewhere(
          offer.file,
          person.ladder.title ?? person.ladder.id,
          inIndex(person),
        ),part:(name, text) => { async ()/*Ωignore_positionΩ*/ => {if(name === 'open'){ { svelteHTML.createElement("a", {  "href":explorer.href({ ladder: person.ladder.id, lens: 'me', part: 'kept' }),});text; }}else{ { svelteHTML.createElement("b", { "dir":`auto`,});text; }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
     }
  } else if (done.kind === 'mine'){
     { svelteHTML.createElement("p", {});
       { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR1C({ target: __sveltets_2_any(), props: {     "text":messages.openFile.mine(offer.file, done.isNew, done.news, done.conflicts),"part":called,}});}
     }
  }else{
     { svelteHTML.createElement("p", { "dir":`auto`,});
       { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.openFile.member(offer.file, done.name, done.isNew, done.news, done.conflicts),part:(name, text) => { async ()/*Ωignore_positionΩ*/ => {if(name === 'open'){ { svelteHTML.createElement("a", {  "href":explorer.href({ lens: 'team', part: 'talk', member: done.id }),});text; }}else{ { svelteHTML.createElement("b", { "dir":`auto`,});text; }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
     }
  }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  

  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('myData', myDataMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const intake = $derived(session.profileImport);
  let input = $state.raw<HTMLInputElement>();
  let outcomes = $state.raw<HTMLElement>();
  const MAX_ISSUES = 8;

  async function choose() {
    const chosen = chosenFrom(input?.files ?? null);
    if (chosen.length === 0) return;
    const into = await session.openProfileImport();
    await (chosen.length > 1 ? into.takeTeam(chosen) : into.take(chosen));
    // Cleared, so that the reader can choose the same file again once they have corrected it.
    if (input) input.value = '';
  }
  /** The pressed button is removed, so that the keyboard focus moves to the outcome. */
  async function settle(make: () => void | Promise<void>) {
    await make();
    outcomes?.focus();
  }
  const about = (person: ProfileDocument) => shared.contents(contentsOf(person));
  const inIndex = ({ ladder }: ProfileDocument) => explorer.index.some(({ id }) => id === ladder.id);
;
async () => {





 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.openFile.title,}});
   { svelteHTML.createElement("p", {});messages.openFile.note; }
   { svelteHTML.createElement("p", {}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => input?.click(),}});messages.openFile.choose; Button} }
   { const $$_input1 = svelteHTML.createElement("input", {            "type":`file`,"accept":`.json,.yaml,.yml,.zip,application/json`,"multiple":true,"aria-label":messages.openFile.input,"hidden":true,"onchange":choose,});input = $$_input1;}
   { const $$_div1 = svelteHTML.createElement("div", {    "role":`status`,"tabindex":-1,});outcomes = $$_div1;
       for(let offer of __sveltets_2_ensureArray(intake?.offers ?? [])){offer.key;
      ;__sveltets_2_ensureSnippet(outcome(offer));
      if(offer.faults.length > 0){
         { svelteHTML.createElement("ul", {});
             for(let { key, item } of __sveltets_2_ensureArray((keyed(offer.faults.slice(0, MAX_ISSUES), ({ where, message }) => `${where} ${message}`)))){key;
             { svelteHTML.createElement("li", { "dir":`auto`,});item.message; item.remedy;  { svelteHTML.createElement("small", {});item.where; } }
          }
          if(offer.faults.length > MAX_ISSUES){ { svelteHTML.createElement("li", {});
              messages.openFile.moreFaults(offer.faults.length - MAX_ISSUES);
             }}
         }
      }
    }
   }
  if(intake){
       for(let offer of __sveltets_2_ensureArray(intake.offers)){offer.key;
      if(offer.person && !offer.done && intake.isHere(offer.person)){
        if(intake.offers.length > 1){ { svelteHTML.createElement("p", {   "class":`of`,"dir":`auto`,});offer.file; }}
         { const $$_eciohCdevieceR1C = __sveltets_2_ensureComponent(ReceivedChoice); new $$_eciohCdevieceR1C({ target: __sveltets_2_any(), props: {          "person":offer.person,intake,"onmine":() => settle(() => intake.asMine(offer)),"onmember":() => settle(() => intake.asMember(offer)),"onleave":() => settle(() => intake.leave(offer)),}});}
      }
    }
  }
 Section}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OpenProfile__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OpenProfile__SvelteComponent_ = ReturnType<typeof OpenProfile__SvelteComponent_>;
/*Ωignore_endΩ*/export default OpenProfile__SvelteComponent_;