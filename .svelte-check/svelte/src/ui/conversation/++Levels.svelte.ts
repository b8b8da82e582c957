///<reference types="svelte" />
;
import type { ConversationRow } from '../../analysis/growth/conversation';
import { ratingOf, VIEWS } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import Level from './Level.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
;

  interface Props {
    desk: ProfileEditor;
    row: ConversationRow;
    voices: Voices;
  };function $$render() {

  
  
  
  
  
  
  

  let { desk, row, voices }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const scale = $derived(getExplorer().graph?.document.scale ?? []);
  /** The text of a rating that names a step this scale does not have. */
  const written = (view: (typeof VIEWS)[number]) =>
    row.unread.includes(view) ? `${desk.person && ratingOf(desk.person, row.skill)?.[view]}` : undefined;
;
async () => {

 { svelteHTML.createElement("dl", {});
     for(let view of __sveltets_2_ensureArray(VIEWS)){view;
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {   "class":`soft`,"dir":`auto`,});voices.heads[view]; }
       { svelteHTML.createElement("dd", {});
         { const $$_leveL3C = __sveltets_2_ensureComponent(Level); new $$_leveL3C({ target: __sveltets_2_any(), props: {        scale,"value":row[view],"of":view,"none":written(view) ?? (view === 'agreed' ? messages.notAgreed : messages.notRated),}});}
       }
     }
  }
  if(row.asked > 0){
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", { "class":`soft`,});messages.roleAsks; }
       { svelteHTML.createElement("dd", {}); { const $$_leveL3C = __sveltets_2_ensureComponent(Level); new $$_leveL3C({ target: __sveltets_2_any(), props: {     scale,"value":row.asked,"of":`asked`,}});} }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Levels__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Levels__SvelteComponent_ = ReturnType<typeof Levels__SvelteComponent_>;
/*Ωignore_endΩ*/export default Levels__SvelteComponent_;