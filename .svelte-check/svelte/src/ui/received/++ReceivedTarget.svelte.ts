///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import type { TargetStanding } from '../../analysis/growth/readiness';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    standing: TargetStanding;
    anyRated: boolean;
  };function $$render() {

  
  
  
  
  

  let { standing, anyRated }: Props = $props();
  const messages = getMessages('profileParts', profilePartsMessages);
  const { role, gap, unrated, readinessAtMost } = $derived(standing);
;
async () => {

if(!anyRated){
   { svelteHTML.createElement("p", { "dir":`auto`,}); { svelteHTML.createElement("b", {});role.title; } }
}else{
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", { "class":`target`,});
         { svelteHTML.createElement("b", { "dir":`auto`,});role.title; }
         { svelteHTML.createElement("span", { "class":`ready`,});messages.ready(gap.readiness); }
        if(unrated.length > 0){
           { svelteHTML.createElement("span", { "class":`about`,});messages.unratedAtMost(unrated.length, readinessAtMost); }
        }
       }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "figures":gap,"unrated":new Set(unrated.map(({ skill }) => skill)),}});}
   Fold}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceivedTarget__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceivedTarget__SvelteComponent_ = ReturnType<typeof ReceivedTarget__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceivedTarget__SvelteComponent_;