///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import { ratingOf } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import Fold from '../kit/controls/Fold.svelte';
import SkillRecord from './SkillRecord.svelte';
;

  interface Props {
    desk: ProfileEditor;
    skill: string;
  };function $$render() {

  
  
  
  
  
  

  let { desk, skill }: Props = $props();
  const { work: messages } = getMessages('plan', planMessages);
  const rating = $derived(desk.person && ratingOf(desk.person, skill));
  const evidence = $derived(rating?.evidence.length ?? 0);
  const actions = $derived(rating?.actions.length ?? 0);
  // Starts open if there was content at first. Later changes neither open nor close it.
  // svelte-ignore state_referenced_locally
  let open = $state(evidence + actions > 0);
;
async () => {

 { svelteHTML.createElement("div", { "class":`work`,});
   { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },open,"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", { "class":`title`,});
        messages.title;
        if(evidence + actions > 0){
           { svelteHTML.createElement("span", {  "class":`soft`,});[evidence > 0 && messages.evidence(evidence), actions > 0 && messages.actions(actions)]
              .filter(Boolean)
              .join(', '); }
        }
       }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_dloF1.$$bindings = 'open';/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
    
     { const $$_droceRllikS2C = __sveltets_2_ensureComponent(SkillRecord); new $$_droceRllikS2C({ target: __sveltets_2_any(), props: {  desk,skill,}});}
   Fold}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillWork__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillWork__SvelteComponent_ = ReturnType<typeof SkillWork__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillWork__SvelteComponent_;