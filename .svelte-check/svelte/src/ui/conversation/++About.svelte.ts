///<reference types="svelte" />
;
import { isDay, type Conversation } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { roleTitle, withTalk } from '../../state/profile/conversation';
import { getExplorer, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import RoleChoice from './RoleChoice.svelte';
;

  interface Props {
    desk: ProfileEditor;
    talk: Conversation;
    /** The day of the previous conversation. */
    notBefore: string | undefined;
  };function $$render() {

  
  
  
  
  
  

  let { desk, talk, notBefore }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('conversation', conversationMessages);
  const title = $derived(desk.person && roleTitle(explorer.graph, desk.person, talk.role));

  function setDate(day: string) {
    if (!isDay(day) || day < (notBefore ?? '')) return;
    desk.edit(
      withTalk(talk.id, (one) => ({ ...one, date: day })),
      `date/${talk.id}`,
    );
  }
  const setRole = (role: string | undefined) =>
    desk.edit(withTalk(talk.id, ({ role: _, ...one }) => (role === undefined ? one : { ...one, role })));
;
async () => {

 { svelteHTML.createElement("div", { "class":`about`,});
   { const $$_eciohCeloR1C = __sveltets_2_ensureComponent(RoleChoice); new $$_eciohCeloR1C({ target: __sveltets_2_any(), props: {      desk,"role":talk.role,title,"onchoose":setRole,}});}
   { svelteHTML.createElement("label", {});
    messages.heldOn;
     { svelteHTML.createElement("input", {           "type":`date`,"min":notBefore,"max":`9999-12-31`,"value":talk.date,"oninput":(event) => setDate(event.currentTarget.value),});}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const About__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type About__SvelteComponent_ = ReturnType<typeof About__SvelteComponent_>;
/*Ωignore_endΩ*/export default About__SvelteComponent_;