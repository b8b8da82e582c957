///<reference types="svelte" />
;
import type { TargetStanding } from '../../analysis/growth/readiness';
import { ME } from '../../state/link/link';
import Button from '../kit/controls/Button.svelte';
import { getFigures, getMessages, getSession } from '../kit/context';
import { readinessMessages } from '../../i18n/en/readiness/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { sentences } from '../../i18n/en/sentences';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    standing: TargetStanding;
    anyRated: boolean;
    onremove: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { standing, anyRated, onremove }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('readiness', readinessMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const { stepName } = getFigures();
  const { example } = getMessages('sentences', sentences);
  const { role, gap, unrated, readinessAtMost } = $derived(standing);
  const graph = $derived(explorer.graph);
  const aside = $derived(gap.skills.filter((row) => row.class === 'notApplicable'));
  const pair = $derived({ from: ME, to: role.id, role: undefined });
  const FIRST = 12;
  let all = $state(false);
  const nameOf = (skill: string) => graph?.skills.get(skill)?.name ?? skill;
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("span", { "class":`target`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});role.title; }
      if(anyRated){
         { svelteHTML.createElement("span", { "class":`ready`,});shared.ready(gap.readiness); }
         { svelteHTML.createElement("span", { "class":`about`,});
          [
            messages.toClimb(gap.steps),
            unrated.length > 0 && shared.unratedAtMost(unrated.length, readinessAtMost),
            aside.length > 0 && messages.setAside(aside.length),
          ]
            .filter(Boolean)
            .join(' · ');
         }
         { svelteHTML.createElement("span", {      "class":`rail`,"aria-hidden":`true`,});__sveltets_2_ensureType(String, Number, gap.readiness);__sveltets_2_ensureType(String, Number, readinessAtMost); }
      }
     }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("p", { "class":`soft`,});example; }
  if(unrated.length > 0){
     { svelteHTML.createElement("p", {});
      messages.notRatedThese;
          for(let { skill, asked } of __sveltets_2_ensureArray((all ? unrated : unrated.slice(0, FIRST)))){let index = 1;skill;index > 0
          ? ', '
          : ''; { svelteHTML.createElement("a", {    "href":explorer.href({ part: undefined, session: undefined, at: skill }),"dir":`auto`,});nameOf(skill); }
        messages.asked(stepName(graph?.document.scale ?? [], asked));}
      if(unrated.length > FIRST){
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => (all = !all),}});all ? messages.fewer : messages.more(unrated.length - FIRST);  Button}
      }
     }
  }
  if(aside.length > 0){
     { svelteHTML.createElement("p", { "class":`soft`,});messages.setAsideThese(aside.map(({ skill }) => nameOf(skill))); }
  }
   { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "figures":gap,"unrated":new Set(unrated.map(({ skill }) => skill)),}});}
   { svelteHTML.createElement("p", { "class":`links`,});
     { svelteHTML.createElement("a", { "href":explorer.href({ role: role.id }),});messages.links.profile; }
    if(anyRated){
       { svelteHTML.createElement("a", { "href":explorer.href(pair),});messages.links.gap; }
       { svelteHTML.createElement("a", { "href":explorer.href({ ...pair, view: 'what-if' }),});messages.links.whatIf; }
      if(session.growth?.role){ { svelteHTML.createElement("a", {  "href":explorer.href({ ...pair, view: 'routes' }),});messages.links.routes; }}
    }
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.takeOutOf(role.title),"onclick":onremove,}});messages.takeOut; Button}
   }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Target__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Target__SvelteComponent_ = ReturnType<typeof Target__SvelteComponent_>;
/*Ωignore_endΩ*/export default Target__SvelteComponent_;