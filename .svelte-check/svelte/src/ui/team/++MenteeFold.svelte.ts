///<reference types="svelte" />
;
import { gapFigures } from '../../analysis/gap/gap';
import type { MemberNeeds } from '../../state/team/teamLists';
import type { Team } from '../../state/team/Team.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Fold from '../kit/controls/Fold.svelte';
import FoldLine from './FoldLine.svelte';
import NameList from './NameList.svelte';
import Readiness from './Readiness.svelte';
;

  interface Props {
    team: Team;
    mentee: MemberNeeds;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { team, mentee }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const { stepName } = getFigures();
  const graph = $derived(explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  const member = $derived(team.byId(mentee.member));
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_eniLdloF0C = __sveltets_2_ensureComponent(FoldLine); new $$_eniLdloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":member?.name ?? '',}});messages.growIn(mentee.skills, mentee.mentored); FoldLine}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
     for(let { key: target, items } of __sveltets_2_ensureArray(mentee.targets)){target.id;
     { svelteHTML.createElement("h4", { "dir":`auto`,});messages.forRole(target.title); }
     { svelteHTML.createElement("table", {});
       { svelteHTML.createElement("thead", { "class":`unseen`,});
         { svelteHTML.createElement("tr", {});
           { svelteHTML.createElement("th", { "scope":`col`,});messages.skill; }
           { svelteHTML.createElement("th", { "scope":`col`,});messages.step; }
           { svelteHTML.createElement("th", { "scope":`col`,});messages.couldHelp; }
         }
       }
       { svelteHTML.createElement("tbody", {});
           for(let { skill, held, asked, unrated, mentors } of __sveltets_2_ensureArray(items)){skill;
           { svelteHTML.createElement("tr", {});
             { svelteHTML.createElement("th", {   "scope":`row`,"dir":`auto`,});graph?.skills.get(skill)?.name ?? skill; }
             { svelteHTML.createElement("td", {    "class":`soft step`,"dir":`auto`,});messages.climb(
                unrated ? messages.notRatedCell : stepName(scale, held),
                stepName(scale, asked),
              ); }
             { svelteHTML.createElement("td", {});
              if(mentors.length > 0){
                 { const $$_tsiLemaN5C = __sveltets_2_ensureComponent(NameList); new $$_tsiLemaN5C({ target: __sveltets_2_any(), props: {    team,"list":mentors.map(({ member: mentor, level }) => ({
                    member: mentor,
                    note: stepName(scale, level),
                  })),}});}
              }else{ { svelteHTML.createElement("span", { "class":`soft`,});messages.nobodyHere; }}
             }
           }
        }
       }
     }
    if(member){
      const { held } = member.standing;
       { const $$_ssenidaeR1C = __sveltets_2_ensureComponent(Readiness); new $$_ssenidaeR1C({ target: __sveltets_2_any(), props: {         "role":target,"of":messages.howNear,"gap":gapFigures(held, target.asks),"unrated":items.flatMap(({ skill, unrated }) => (unrated ? skill : [])),}});}
    }
  }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MenteeFold__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MenteeFold__SvelteComponent_ = ReturnType<typeof MenteeFold__SvelteComponent_>;
/*Ωignore_endΩ*/export default MenteeFold__SvelteComponent_;