///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { withShared } from '../../state/profile/recordEdits';
import { answeredIn, otherSide, type Openness } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
;

  interface Props {
    desk: ProfileEditor;
    /** Ids of the skills the conversation covers. */
    skills: readonly string[];
    openness: Openness;
    voices: Voices;
    peeks: boolean;
    onpeek: (peeks: boolean) => void;
  };function $$render() {

  
  
  
  
  
  
  

  let { desk, skills, openness, voices, peeks, onpeek }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const uid = $props.id();
  const of = (side: 'self' | 'manager') =>
    desk.person ? messages.answeredOf(answeredIn(desk.person, skills, side), skills.length) : '';
;
async () => {

 { svelteHTML.createElement("div", { "class":`sides`,});
   { svelteHTML.createElement("section", { "aria-labelledby":`${uid}-mine`,});
     { svelteHTML.createElement("h3", { "id":`${uid}-mine`,});messages.myAnswers; }
     { svelteHTML.createElement("p", { "class":`figure`,});of(desk.side); }
    if(openness.mine){
       { svelteHTML.createElement("p", {});messages.openMine(voices); }
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => desk.edit(withShared(desk.side, false)),}});messages.close; Button}
    }else{
       { svelteHTML.createElement("p", {});messages.closedMine(voices); }
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":() => desk.edit(withShared(desk.side, true)),}});messages.openTo(voices);  Button}
    }
   }
   { svelteHTML.createElement("section", { "aria-labelledby":`${uid}-theirs`,});
     { svelteHTML.createElement("h3", {   "id":`${uid}-theirs`,"dir":`auto`,});messages.theirAnswers(voices); }
    if(openness.sees){
       { svelteHTML.createElement("p", { "class":`figure`,});of(otherSide(desk.side)); }
      if(openness.mine){
         { svelteHTML.createElement("p", {});messages.besideYours; }
      }else{
         { svelteHTML.createElement("p", {});messages.shownBefore; }
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => onpeek(false),}});messages.hide; Button}
      }
    } else if (openness.theirs){
       { svelteHTML.createElement("p", { "class":`figure`,});messages.open; }
       { svelteHTML.createElement("p", {});messages.seeOnceOpen; }
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => onpeek(!peeks),}});messages.peek; Button}
    }else{
       { svelteHTML.createElement("p", { "class":`figure`,});messages.notOpenYet; }
       { svelteHTML.createElement("p", {});messages.comeWithFile(voices); }
    }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Opening__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Opening__SvelteComponent_ = ReturnType<typeof Opening__SvelteComponent_>;
/*Ωignore_endΩ*/export default Opening__SvelteComponent_;