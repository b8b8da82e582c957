///<reference types="svelte" />
;
import type { RoleNode } from '../graph/careerGraph';
import { getExplorer, getLater } from '../ui/kit/context';
;

  interface Props {
    role: RoleNode | undefined;
    onclose: () => void;
  };function $$render() {

  
  

  let { role, onclose }: Props = $props();
  const explorer = getExplorer();
  const later = getLater();
  const view = $derived(explorer.link.view);
  const gap = $derived(explorer.gap);
;
async () => {


 { svelteHTML.createElement("aside", {     "tabindex":-1,"part":`panel`,"aria-labelledby":gap ? 'pair-title' : 'profile-title',});
  if(gap && view === 'routes'){
       { const $$_value = await (later(import('../ui/routes/Routes.svelte')));{ const { default: Routes } = $$_value; 
       { const $$_setuoR1C = __sveltets_2_ensureComponent(Routes); new $$_setuoR1C({ target: __sveltets_2_any(), props: {     "from":gap.from,"to":gap.to,onclose,}});}
    }}
  } else if (gap && view !== 'what-if'){
       { const $$_value = await (later(import('../ui/gap/Gap.svelte')));{ const { default: Gap } = $$_value;  { const $$_paG1C = __sveltets_2_ensureComponent(Gap); new $$_paG1C({ target: __sveltets_2_any(), props: {  gap,onclose,}});}}}
  } else if (view === 'what-if' && (gap ?? role)){
       { const $$_value = await (later(import('../ui/what-if/WhatIf.svelte')));{ const { default: WhatIf } = $$_value; 
      if(gap){ { const $$_fItahW1C = __sveltets_2_ensureComponent(WhatIf); new $$_fItahW1C({ target: __sveltets_2_any(), props: {     "from":gap.from,"to":gap.to,onclose,}});}
      } else if (role){role.id; { { const $$_fItahW1C = __sveltets_2_ensureComponent(WhatIf); new $$_fItahW1C({ target: __sveltets_2_any(), props: {   "from":role,onclose,}});}}}
    }}
  } else if (role && view === 'next'){
       { const $$_value = await (later(import('../ui/next/NextMoves.svelte')));{ const { default: NextMoves } = $$_value; 
      role.id; { { const $$_sevoMtxeN1C = __sveltets_2_ensureComponent(NextMoves); new $$_sevoMtxeN1C({ target: __sveltets_2_any(), props: {  role,onclose,}});}}
    }}
  } else if (role){
       { const $$_value = await (later(import('../ui/inspector/Inspector.svelte')));{ const { default: Inspector } = $$_value; 
       { const $$_rotcepsnI1C = __sveltets_2_ensureComponent(Inspector); new $$_rotcepsnI1C({ target: __sveltets_2_any(), props: {  role,onclose,}});}
    }}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Beside__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Beside__SvelteComponent_ = ReturnType<typeof Beside__SvelteComponent_>;
/*Ωignore_endΩ*/export default Beside__SvelteComponent_;