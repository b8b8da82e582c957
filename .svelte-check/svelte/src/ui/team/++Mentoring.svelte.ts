///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import { mentoring, offers } from '../../analysis/team/mentoring';
import { needsByMember, offersByMentor, unmetBySkill } from '../../state/team/teamLists';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import Section from '../kit/text/Section.svelte';
import MenteeFold from './MenteeFold.svelte';
import MentorFold from './MentorFold.svelte';
import More from './More.svelte';
import UnmetFold from './UnmetFold.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    team: Team;
    members: readonly TeamMember[];
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { team, members }: Props = $props();
  const messages = getMessages('team', teamMessages);
  const needs = $derived(mentoring(members));
  const mentees = $derived(needsByMember(needs));
  const order = $derived(new Map(members.map(({ id }, at) => [id, at])));
  const mentors = $derived(
    offersByMentor(offers(needs)).sort((a, b) => (order.get(a.mentor) ?? 0) - (order.get(b.mentor) ?? 0)),
  );
  const unmet = $derived(unmetBySkill(needs));
  const withoutTarget = $derived(members.filter(({ targets }) => targets.length === 0).length);
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.tabs.mentors; }
   { svelteHTML.createElement("p", {});
    messages.mentoringNote;
   }
  if(needs.length === 0){
     { svelteHTML.createElement("p", {});
      withoutTarget === members.length ? messages.nobodyAims : messages.nobodyShort;
     }
  } else if (withoutTarget > 0){
     { svelteHTML.createElement("p", { "class":`soft`,});
      messages.withoutTarget(withoutTarget);
     }
  }
  if(mentees.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.wouldLearn,"note":messages.people(mentees.length),}});
       { const $$_eroM2C = __sveltets_2_ensureComponent(More); const $$_eroM2 = new $$_eroM2C({ target: __sveltets_2_any(), props: {     "list":mentees,"label":messages.wouldLearn,"key":({ member }) => member,item:(mentee) => { async ()/*Ωignore_positionΩ*/ => { { const $$_dloFeetneM0C = __sveltets_2_ensureComponent(MenteeFold); new $$_dloFeetneM0C({ target: __sveltets_2_any(), props: {  team,mentee,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {item} = $$_eroM2.$$prop_def;/*Ωignore_endΩ*/
        
       More}
     Section}
  }
  if(mentors.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.couldHelp,"note":messages.people(mentors.length),}});
       { const $$_eroM2C = __sveltets_2_ensureComponent(More); const $$_eroM2 = new $$_eroM2C({ target: __sveltets_2_any(), props: {     "list":mentors,"label":messages.couldHelp,"key":({ mentor }) => mentor,item:(side) => { async ()/*Ωignore_positionΩ*/ => { { const $$_dloFrotneM0C = __sveltets_2_ensureComponent(MentorFold); new $$_dloFrotneM0C({ target: __sveltets_2_any(), props: {  team,side,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {item} = $$_eroM2.$$prop_def;/*Ωignore_endΩ*/
        
       More}
     Section}
  }
  if(unmet.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.nobodyHelps,"note":messages.skills(unmet.length),}});
       { svelteHTML.createElement("p", { "class":`soft`,});messages.nobodyHelpsNote; }
       { const $$_eroM2C = __sveltets_2_ensureComponent(More); const $$_eroM2 = new $$_eroM2C({ target: __sveltets_2_any(), props: {     "list":unmet,"label":messages.nobodyHelps,"key":({ key }) => key,item:({ key, items }) => { async ()/*Ωignore_positionΩ*/ => { { const $$_dloFtemnU0C = __sveltets_2_ensureComponent(UnmetFold); new $$_dloFtemnU0C({ target: __sveltets_2_any(), props: {     team,"skill":key,"needs":items,}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {item} = $$_eroM2.$$prop_def;/*Ωignore_endΩ*/
        
       More}
     Section}
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Mentoring__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Mentoring__SvelteComponent_ = ReturnType<typeof Mentoring__SvelteComponent_>;
/*Ωignore_endΩ*/export default Mentoring__SvelteComponent_;