///<reference types="svelte" />
;
import type { Session } from '../../src/state/session/Session.svelte';
import Inspector from '../../src/ui/inspector/Inspector.svelte';
import LadderList from '../../src/ui/ladder/LadderList.svelte';
import LevelLens from '../../src/ui/ladder/LevelLens.svelte';
import RoleTable from '../../src/ui/table/RoleTable.svelte';
import Controls from './Controls.svelte';
import type { LadderState } from './states';
import State from './State.svelte';
;

  interface Props {
    states: readonly (LadderState & { session: Session })[];
  };function $$render() {

  
  
  
  
  
  
  
  

  let { states }: Props = $props();
  const nothing = () => undefined;
  const plain = $derived(
    states.filter(({ id }) => ['one-family', 'right-to-left', 'long-titles'].includes(id)),
  );
;
async () => {

   for(let { session } of __sveltets_2_ensureArray((states.slice(0, 1)))){session;
   { const $$_etatS0C = __sveltets_2_ensureComponent(State); new $$_etatS0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"id":`controls`,session,}}); { const $$_slortnoC1C = __sveltets_2_ensureComponent(Controls); new $$_slortnoC1C({ target: __sveltets_2_any(), props: {}});} State}
}
   for(let { id, session, dir } of __sveltets_2_ensureArray(states)){id;
   { const $$_etatS0C = __sveltets_2_ensureComponent(State); new $$_etatS0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"id":`level-${id}`,session,dir,"width":900,"height":560,}}); { const $$_sneLleveL1C = __sveltets_2_ensureComponent(LevelLens); new $$_sneLleveL1C({ target: __sveltets_2_any(), props: {}});} State}
}
   for(let { id, session, dir } of __sveltets_2_ensureArray(plain)){id;
   { const $$_etatS0C = __sveltets_2_ensureComponent(State); new $$_etatS0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"id":`list-${id}`,session,dir,"width":390,"height":560,}}); { const $$_tsiLreddaL1C = __sveltets_2_ensureComponent(LadderList); new $$_tsiLreddaL1C({ target: __sveltets_2_any(), props: {}});} State}
   { const $$_etatS0C = __sveltets_2_ensureComponent(State); new $$_etatS0C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"id":`table-${id}`,session,dir,"width":900,"height":400,}}); { const $$_elbaTeloR1C = __sveltets_2_ensureComponent(RoleTable); new $$_elbaTeloR1C({ target: __sveltets_2_any(), props: {}});} State}
  const role = session.explorer.role('r4');
  if(role){
     { const $$_etatS0C = __sveltets_2_ensureComponent(State); new $$_etatS0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"id":`profile-${id}`,session,dir,"width":420,}});
       { svelteHTML.createElement("div", { "class":`panel`,}); { const $$_rotcepsnI2C = __sveltets_2_ensureComponent(Inspector); new $$_rotcepsnI2C({ target: __sveltets_2_any(), props: {   role,"onclose":nothing,}});} }
     State}
  }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Gallery__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Gallery__SvelteComponent_ = ReturnType<typeof Gallery__SvelteComponent_>;
/*Ωignore_endΩ*/export default Gallery__SvelteComponent_;