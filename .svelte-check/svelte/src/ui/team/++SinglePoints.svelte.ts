///<reference types="svelte" />
;
import { singlePointsOfFailure } from '../../analysis/team/team';
import { spotsBySkill } from '../../state/team/teamLists';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Section from '../kit/text/Section.svelte';
import More from './More.svelte';
import RolesCount from './RolesCount.svelte';
import SinglePoint from './SinglePoint.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    team: Team;
    members: readonly TeamMember[];
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { team, members }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const roles = $derived(team.counts === 'all' ? [...(explorer.graph?.roles.values() ?? [])] : team.roles);
  const spots = $derived(singlePointsOfFailure(members, roles));
  const parts = $derived([
    { key: 'nobody', title: messages.nobodyHolds, skills: spotsBySkill(spots, 0) },
    { key: 'one', title: messages.oneHolds, skills: spotsBySkill(spots, 1) },
  ]);
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.tabs.thin; }
   { svelteHTML.createElement("p", {});
    messages.thinNote;
   }
   { const $$_tnuoCseloR1C = __sveltets_2_ensureComponent(RolesCount); new $$_tnuoCseloR1C({ target: __sveltets_2_any(), props: { team,}});}
  if(roles.length === 0){
     { svelteHTML.createElement("p", {});messages.thinNoRoles; }
  } else if (spots.length === 0){
     { svelteHTML.createElement("p", {});messages.noThinSpots; }
  }
     for(let { key, title, skills } of __sveltets_2_ensureArray(parts.filter(({ skills }) => skills.length > 0))){key;
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },title,"note":messages.skills(skills.length),}});
       { const $$_eroM2C = __sveltets_2_ensureComponent(More); const $$_eroM2 = new $$_eroM2C({ target: __sveltets_2_any(), props: {     "list":skills,"label":title,"key":(skill) => skill.key,item:(skill) => { async ()/*Ωignore_positionΩ*/ => { { const $$_tnioPelgniS0C = __sveltets_2_ensureComponent(SinglePoint); new $$_tnioPelgniS0C({ target: __sveltets_2_any(), props: {     team,"skill":skill.key,"spots":skill.items,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {item} = $$_eroM2.$$prop_def;/*Ωignore_endΩ*/
        
       More}
     Section}
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SinglePoints__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SinglePoints__SvelteComponent_ = ReturnType<typeof SinglePoints__SvelteComponent_>;
/*Ωignore_endΩ*/export default SinglePoints__SvelteComponent_;