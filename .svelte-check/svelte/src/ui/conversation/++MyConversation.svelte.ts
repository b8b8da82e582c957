///<reference types="svelte" />
;
import type { Growth } from '../../state/profile/Growth.svelte';
import Conversation from './Conversation.svelte';
import Conflicts from '../profile-parts/Conflicts.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  

  let { growth }: Props = $props();
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_stcilfnoC1C = __sveltets_2_ensureComponent(Conflicts); new $$_stcilfnoC1C({ target: __sveltets_2_any(), props: {  "desk":growth,}});} Column}
 { const $$_noitasrevnoC0C = __sveltets_2_ensureComponent(Conversation); new $$_noitasrevnoC0C({ target: __sveltets_2_any(), props: {    "desk":growth,"name":growth.person?.name ?? '',}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MyConversation__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MyConversation__SvelteComponent_ = ReturnType<typeof MyConversation__SvelteComponent_>;
/*Ωignore_endΩ*/export default MyConversation__SvelteComponent_;