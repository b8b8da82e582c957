///<reference types="svelte" />
;
import { gapFigures, type Held } from '../../analysis/gap/gap';
import type { ReadinessChange } from '../../analysis/next/whatIf';
import { getExplorer, getFormatter, getMessages } from '../kit/context';
import { whatIfMessages } from '../../i18n/en/what-if/messages';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    change: ReadinessChange;
    /** What is held after the change: the rows add up to the readiness after it. */
    held: Held;
  };function $$render() {

  
  
  
  
  
  

  let { change, held }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('whatIf', whatIfMessages);
  const { percent } = getFormatter();
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("span", { "class":`role`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});change.role.title; }
      percent(change.before);  percent(change.after);
     }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {  "figures":gapFigures(held, change.role.asks),}});}
   { svelteHTML.createElement("p", {});
     { svelteHTML.createElement("a", { "href":explorer.href({ role: change.role.id, from: undefined, to: undefined }),});messages.profile; }
   }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OpenedRole__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OpenedRole__SvelteComponent_ = ReturnType<typeof OpenedRole__SvelteComponent_>;
/*Ωignore_endΩ*/export default OpenedRole__SvelteComponent_;