///<reference types="svelte" />
;
import { tick } from 'svelte';
import { targetsOf } from '../../analysis/growth/readiness';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import RolePick from '../profile-parts/RolePick.svelte';
;

  interface Props {
    desk: ProfileEditor;
    /** The id of the chosen role; the ladder may not have it. */
    role: string | undefined;
    title: string | undefined;
    onchoose: (role: string | undefined) => void;
  };function $$render() {

  
  
  
  
  
  

  let { desk, role, title, onchoose }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const graph = $derived(getExplorer().graph);
  const targets = $derived(graph && desk.person ? targetsOf(graph, desk.person).roles : []);
  const isOther = $derived(role !== undefined && !targets.some(({ id }) => id === role));
  const ANOTHER = 'another';
  let picks = $state(false);
  let pick = $state.raw<HTMLElement>();

  async function chosen(value: string) {
    picks = value === ANOTHER;
    if (!picks) onchoose(value === '' ? undefined : value.slice(1));
    await tick();
    pick?.querySelector('input')?.focus();
  }
;
async () => {

 { svelteHTML.createElement("div", {});
   { svelteHTML.createElement("label", {});
    messages.roleWeTalkAbout;
    
     { svelteHTML.createElement("select", {     "value":picks ? ANOTHER : role === undefined ? '' : `=${role}`,"onchange":(event) => void chosen(event.currentTarget.value),});
         for(let target of __sveltets_2_ensureArray(targets)){target.id;
         { svelteHTML.createElement("option", { "value":`=${target.id}`,});target.title; }
      }
      if(isOther){ { svelteHTML.createElement("option", { "value":`=${role}`,});title; }}
       { svelteHTML.createElement("option", { "value":ANOTHER,});messages.anotherRole; }
       { svelteHTML.createElement("option", {"value":"",});messages.noOneRole; }
     }
   }
  if(picks){
     { const $$_div1 = svelteHTML.createElement("div", {  "class":`pick`,});pick = $$_div1;
       { const $$_kciPeloR2C = __sveltets_2_ensureComponent(RolePick); new $$_kciPeloR2C({ target: __sveltets_2_any(), props: {     "label":messages.anotherRolePick,"onchoose":({ id }) => {
          picks = false;
          onchoose(id);
        },}});}
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoleChoice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoleChoice__SvelteComponent_ = ReturnType<typeof RoleChoice__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoleChoice__SvelteComponent_;