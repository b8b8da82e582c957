///<reference types="svelte" />
;
import type { RoleNode } from '../graph/careerGraph';
import { getExplorer, getLater, getMessages } from '../ui/kit/context';
import { appMessages } from '../i18n/en/app/messages';
import Section from '../ui/kit/text/Section.svelte';
import LadderList from '../ui/ladder/LadderList.svelte';
;

  interface Props {
    role: RoleNode | undefined;
    /** Whether the panel covers the ladder, and so must show what the ladder would show. */
    narrow: boolean;
    onclose: () => void;
    /** The scroll position of the panel, px. */
    onread: (at: number) => void;
    /** The panel's element, so that its owner can move the focus there. */
    element?: HTMLElement | undefined;
  };function $$render() {

  
  
  
  
  

  let { role, narrow, onclose, onread, element = $bindable() }: Props = $props()/*Ωignore_startΩ*/;element;/*Ωignore_endΩ*/;
  const explorer = getExplorer();
  const messages = getMessages('app', appMessages);
  const later = getLater();
  const view = $derived(explorer.link.view);
  const gap = $derived(explorer.gap);
;
async () => {


  { const $$_aside0 = svelteHTML.createElement("aside", {         "class":`panel`,"tabindex":-1,"aria-labelledby":gap ? 'pair-title' : 'profile-title',"onscroll":(event) => onread(event.currentTarget.scrollTop),});element = $$_aside0;
  if(gap && view === 'routes'){
       { const $$_value = await (later(import('../ui/routes/Routes.svelte')));{ const { default: Routes } = $$_value; 
       { const $$_setuoR1C = __sveltets_2_ensureComponent(Routes); new $$_setuoR1C({ target: __sveltets_2_any(), props: {     "from":gap.from,"to":gap.to,onclose,}});}
    }}
  } else if (gap && view === 'what-if'){
       { const $$_value = await (later(import('../ui/what-if/WhatIf.svelte')));{ const { default: WhatIf } = $$_value; 
       { const $$_fItahW1C = __sveltets_2_ensureComponent(WhatIf); new $$_fItahW1C({ target: __sveltets_2_any(), props: {     "from":gap.from,"to":gap.to,onclose,}});}
    }}
  } else if (gap){
       { const $$_value = await (later(import('../ui/gap/Gap.svelte')));{ const { default: Gap } = $$_value;  { const $$_paG1C = __sveltets_2_ensureComponent(Gap); new $$_paG1C({ target: __sveltets_2_any(), props: {  gap,onclose,}});}}}
  } else if (role && view === 'next'){
       { const $$_value = await (later(import('../ui/next/NextMoves.svelte')));{ const { default: NextMoves } = $$_value; 
      role.id; { { const $$_sevoMtxeN1C = __sveltets_2_ensureComponent(NextMoves); new $$_sevoMtxeN1C({ target: __sveltets_2_any(), props: {  role,onclose,}});}}
    }}
  } else if (role && view === 'what-if'){
       { const $$_value = await (later(import('../ui/what-if/WhatIf.svelte')));{ const { default: WhatIf } = $$_value; 
      role.id; { { const $$_fItahW1C = __sveltets_2_ensureComponent(WhatIf); new $$_fItahW1C({ target: __sveltets_2_any(), props: {   "from":role,onclose,}});}}
    }}
  } else if (role){
       { const $$_value = await (later(import('../ui/inspector/Inspector.svelte')));{ const { default: Inspector } = $$_value; 
      
       { const $$_rotcepsnI1C = __sveltets_2_ensureComponent(Inspector); new $$_rotcepsnI1C({ target: __sveltets_2_any(), props: {  role,onclose,}});}
    }}
  }
  if(narrow && explorer.readiness){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.wholeLadder,}}); { const $$_tsiLreddaL2C = __sveltets_2_ensureComponent(LadderList); new $$_tsiLreddaL2C({ target: __sveltets_2_any(), props: {}});} Section}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('element'), slots: {}, events: {} }}
const Panel__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Panel__SvelteComponent_ = ReturnType<typeof Panel__SvelteComponent_>;
/*Ωignore_endΩ*/export default Panel__SvelteComponent_;