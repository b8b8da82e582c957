///<reference types="svelte" />
;
import { untrack } from 'svelte';
import { targetsOf } from '../../analysis/growth/readiness';
import { entryName } from '../../state/profile/entries';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { withTalkBegun } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { today } from '../kit/days';
import RoleChoice from './RoleChoice.svelte';
;

  interface Props {
    desk: ProfileEditor;
    onbegin: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { desk, onbegin }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('conversation', conversationMessages);
  let role = $state(
    untrack(() =>
      explorer.graph && desk.person ? targetsOf(explorer.graph, desk.person).roles[0]?.id : undefined,
    ),
  );

  function begin() {
    const talk = { id: entryName(), date: today(), ...(role === undefined ? {} : { role }) };
    if (desk.edit(withTalkBegun(talk, desk.side))) onbegin();
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`begin`,});
   { const $$_eciohCeloR1C = __sveltets_2_ensureComponent(RoleChoice); new $$_eciohCeloR1C({ target: __sveltets_2_any(), props: {       desk,role,"title":explorer.role(role)?.title,"onchoose":(chosen) => {
      role = chosen;
    },}});}
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":begin,}});messages.begin; Button}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Begin__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Begin__SvelteComponent_ = ReturnType<typeof Begin__SvelteComponent_>;
/*Ωignore_endΩ*/export default Begin__SvelteComponent_;