///<reference types="svelte" />
;
import type { Conversation } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { otherSide, roleTitle } from '../../state/profile/conversation';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { today } from '../kit/days';
import Section from '../kit/text/Section.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    desk: ProfileEditor;
    talk: Conversation;
    voices: Voices;
    sees: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { desk, talk, voices, sees }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('conversation', conversationMessages);
  const { dateText } = getFigures();
  const title = $derived(desk.person && roleTitle(explorer.graph, desk.person, talk.role));
  const texts = $derived(
    [
      { name: messages.myNote, text: talk.notes?.[desk.side] },
      { name: messages.theirNote(voices), text: sees ? talk.notes?.[otherSide(desk.side)] : undefined },
      { name: messages.outcome, text: talk.outcome },
    ].filter(({ text }) => text),
  );
;
async () => {

 { svelteHTML.createElement("p", {});
   { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.past(dateText(talk.date, today()), title),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", { "dir":`auto`,});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
   { svelteHTML.createElement("a", { "href":explorer.href({ talk: undefined }),});messages.toLatest; }
 }
   for(let { name, text } of __sveltets_2_ensureArray(texts)){name;
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":name,}}); { svelteHTML.createElement("p", {   "class":`text`,"dir":`auto`,});text; } Section}
}
   { svelteHTML.createElement("p", { "class":`soft`,});messages.nothingWritten; }

 { svelteHTML.createElement("p", { "class":`soft`,});
  messages.answersGoOn;
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Past__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Past__SvelteComponent_ = ReturnType<typeof Past__SvelteComponent_>;
/*Ωignore_endΩ*/export default Past__SvelteComponent_;