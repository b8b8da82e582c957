///<reference types="svelte" />
;
import type { Team } from '../../state/team/Team.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
;

  interface Props {
    team: Team;
  };function $$render() {

  
  
  

  let { team }: Props = $props();
  const uid = $props.id();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const all = $derived(
    [...(explorer.graph?.roles.values() ?? [])].filter(({ asks }) => asks.size > 0).length,
  );
;
async () => {

 { svelteHTML.createElement("div", {});
   { svelteHTML.createElement("label", { "for":`${uid}-roles`,});messages.rolesThatCount; }
   { svelteHTML.createElement("select", {       "id":`${uid}-roles`,"value":team.counts,"onchange":(event) => (team.counts = event.currentTarget.value === 'all' ? 'all' : 'team'),});
     { svelteHTML.createElement("option", { "value":`team`,});messages.teamRoles(team.roles.length); }
     { svelteHTML.createElement("option", { "value":`all`,});messages.everyRole(all); }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RolesCount__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RolesCount__SvelteComponent_ = ReturnType<typeof RolesCount__SvelteComponent_>;
/*Ωignore_endΩ*/export default RolesCount__SvelteComponent_;