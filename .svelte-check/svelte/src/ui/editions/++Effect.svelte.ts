///<reference types="svelte" />
;
import { getExplorer, getMessages, getFigures } from '../kit/context';
import { controlsMessages } from '../../i18n/en/controls/messages';
import { editionsMessages } from '../../i18n/en/editions/messages';
import type { EditionComparison } from '../../analysis/editions/editions';
import type { EditionForPerson } from '../../analysis/editions/forProfile';
import type { RoleEffect } from '../../analysis/editions/readinessChange';
import Fold from '../kit/controls/Fold.svelte';
import EffectRows from './EffectRows.svelte';
import { effectText } from './rows';
;

  interface Props {
    comparison: EditionComparison;
    mine: EditionForPerson;
    effect: RoleEffect;
    /** What the role is to the reader; absent for any other role. */
    as?: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { comparison, mine, effect, as }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
  const controls = getMessages('controls', controlsMessages);
  const { percent } = getFigures();
  const { before, after } = $derived(effect);
  const role = $derived(after?.role ?? before?.role);
  const was = $derived(before && percent(before.gap.readiness));
  const is = $derived(after && percent(after.gap.readiness));
  const ready = $derived(
    !is ? messages.readyBefore(was ?? '') : was === is ? messages.readySame(is) : messages.ready(is),
  );
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("span", { "class":`effect`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});role?.title; }
       { svelteHTML.createElement("span", { "class":`ready`,});
        if(before && after && was !== is){
           { svelteHTML.createElement("span", { "class":`unseen`,});controls.from; }
          was;  { svelteHTML.createElement("span", { "aria-hidden":`true`,});  }  { svelteHTML.createElement("span", { "class":`unseen`,});messages.to; }
        }
        ready;
       }
       { svelteHTML.createElement("span", {  "class":`what`,});[as, effectText(comparison, effect, explorer.language)].filter(Boolean).join(' · '); }
      if(before && after){
         { svelteHTML.createElement("span", {        "class":`rail`,"aria-hidden":`true`,});__sveltets_2_ensureType(String, Number, Math.min(before.gap.readiness, after.gap.readiness));__sveltets_2_ensureType(String, Number, Math.max(before.gap.readiness, after.gap.readiness));__sveltets_2_ensureType(String, Number, before.gap.readiness); }
      }
     }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { const $$_swoRtceffE1C = __sveltets_2_ensureComponent(EffectRows); new $$_swoRtceffE1C({ target: __sveltets_2_any(), props: {   comparison,mine,effect,}});}
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Effect__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Effect__SvelteComponent_ = ReturnType<typeof Effect__SvelteComponent_>;
/*Ωignore_endΩ*/export default Effect__SvelteComponent_;