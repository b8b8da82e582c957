///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import type { Conversation } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { otherSide, withTalk, withTalkNote } from '../../state/profile/conversation';
import Section from '../kit/text/Section.svelte';
import NoteField from './NoteField.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
;

  interface Props {
    desk: ProfileEditor;
    talk: Conversation;
    voices: Voices;
    /** Whether the page shows the other side's notes. */
    sees: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { desk, talk, voices, sees }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const theirs = $derived(talk.notes?.[otherSide(desk.side)] ?? '');
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.notes,}});
   { const $$_dleiFetoN1C = __sveltets_2_ensureComponent(NoteField); new $$_dleiFetoN1C({ target: __sveltets_2_any(), props: {       "label":messages.noteOnWhole(voices),"text":talk.notes?.[desk.side] ?? '',"oninput":(text) => desk.edit(withTalkNote(talk.id, desk.side, text), `talk/${talk.id}`),}});}
  if(sees && theirs){
     { svelteHTML.createElement("div", { "class":`theirs`,});
       { svelteHTML.createElement("p", {   "class":`soft`,"dir":`auto`,});messages.theirNote(voices); }
       { svelteHTML.createElement("p", {   "class":`text`,"dir":`auto`,});theirs; }
     }
  }
 Section}
 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.outcome,}});
   { const $$_dleiFetoN1C = __sveltets_2_ensureComponent(NoteField); new $$_dleiFetoN1C({ target: __sveltets_2_any(), props: {       "label":messages.outcomeLabel,"text":talk.outcome ?? '',"oninput":(outcome) =>
      desk.edit(
        withTalk(talk.id, (one) => ({ ...one, outcome })),
        `outcome/${talk.id}`,
      ),}});}
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Texts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Texts__SvelteComponent_ = ReturnType<typeof Texts__SvelteComponent_>;
/*Ωignore_endΩ*/export default Texts__SvelteComponent_;