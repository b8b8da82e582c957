///<reference types="svelte" />
;
import { gapFigures } from '../../analysis/gap/gap';
import type { NearMember } from '../../analysis/team/team';
import type { RoleNode } from '../../graph/careerGraph';
import type { Team } from '../../state/team/Team.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Fold from '../kit/controls/Fold.svelte';
import FoldLine from './FoldLine.svelte';
import Readiness from './Readiness.svelte';
;

  interface Props {
    team: Team;
    role: RoleNode;
    /** In the order of the team. */
    near: readonly NearMember[];
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { team, role, near }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const rung = $derived(explorer.graph?.rungs[role.rank]?.name ?? '');
  const people = $derived(near.flatMap(({ member }) => team.byId(member) ?? []));
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_eniLdloF0C = __sveltets_2_ensureComponent(FoldLine); new $$_eniLdloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":role.title,}}); { svelteHTML.createElement("span", { "dir":`auto`,});rung; }  messages.people(near.length); FoldLine}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
     for(let member of __sveltets_2_ensureArray(people)){member.id;
    const { held } = member.standing;
     { const $$_ssenidaeR1C = __sveltets_2_ensureComponent(Readiness); new $$_ssenidaeR1C({ target: __sveltets_2_any(), props: {          role,"gap":gapFigures(held, role.asks),"unrated":[...role.asks.values()].flatMap(({ skill, level }) =>
        level > 0 && !held.has(skill) ? skill : [],
      ),"of":member.name,"note":[
        member.standing.role === role && messages.inRole,
        member.targets.includes(role) && messages.aimsFor,
      ]
        .filter(Boolean)
        .join(', '),}});}
  }
 Fold}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoleNear__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoleNear__SvelteComponent_ = ReturnType<typeof RoleNear__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoleNear__SvelteComponent_;