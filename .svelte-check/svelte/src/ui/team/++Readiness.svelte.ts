///<reference types="svelte" />
;
import type { GapFigures } from '../../analysis/gap/gap';
import type { RoleNode } from '../../graph/careerGraph';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    role: RoleNode;
    gap: GapFigures;
    /** Ids of skills that the role requires and that have no rating. */
    unrated: readonly string[];
    /** The person, if the line is about a person instead of the role. */
    of?: string;
    /** Follows the figures. */
    note?: string;
  };function $$render() {

  
  
  
  
  
  
  

  let { role, gap, unrated, of, note = '' }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("span", { "class":`line`,});
       { svelteHTML.createElement("span", { "dir":`auto`,});of ?? role.title; }
       { svelteHTML.createElement("span", {  "class":`soft`,});messages.ready(gap.readiness, gap.steps, unrated.length);note ? `, ${note}` : ''; }
     }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "figures":gap,"unrated":new Set(unrated),}});}
   { svelteHTML.createElement("p", {});
     { svelteHTML.createElement("a", {  "href":explorer.href({ role: role.id }),}); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.profileOf(role.title),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "dir":`auto`,});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText} }
   }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Readiness__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Readiness__SvelteComponent_ = ReturnType<typeof Readiness__SvelteComponent_>;
/*Ωignore_endΩ*/export default Readiness__SvelteComponent_;