///<reference types="svelte" />
;
import type { TeamMember } from '../../state/team/Team.svelte';
import { getSession } from '../../ui/kit/context';
import Conflicts from '../../ui/profile-parts/Conflicts.svelte';
import Team from '../../ui/team/Team.svelte';
import Column from '../../ui/kit/layout/Column.svelte';
function $$render() {
 const conversation/*Ωignore_positionΩ*/ = ({ id, name }: TeamMember)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  if(desk){
    id; {
       { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_stcilfnoC1C = __sveltets_2_ensureComponent(Conflicts); new $$_stcilfnoC1C({ target: __sveltets_2_any(), props: { desk,}});} Column}
         { const $$_value = await (import('../../ui/conversation/Conversation.svelte'));{ const { default: Conversation } = $$_value; 
         { const $$_noitasrevnoC0C = __sveltets_2_ensureComponent(Conversation); new $$_noitasrevnoC0C({ target: __sveltets_2_any(), props: {  desk,name,}});}
      }}
    }
  }
};return __sveltets_2_any(0)};
  
  
  
  
  

  // The team view and the conversation do not import each other; the page passes one to the other.
  const session = getSession();
  const desk = $derived(session.team?.desk);
;
async () => {



 { const $$_maeT0C = __sveltets_2_ensureComponent(Team); new $$_maeT0C({ target: __sveltets_2_any(), props: { conversation,}});}
};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TeamLens__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TeamLens__SvelteComponent_ = ReturnType<typeof TeamLens__SvelteComponent_>;
/*Ωignore_endΩ*/export default TeamLens__SvelteComponent_;