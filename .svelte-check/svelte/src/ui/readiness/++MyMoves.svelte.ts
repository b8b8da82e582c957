///<reference types="svelte" />
;
import { sentences } from '../../i18n/en/sentences';
import { gapFigures, heldBy } from '../../analysis/gap/gap';
import { strengthOf } from '../../analysis/gap/skillProfile';
import type { Growth } from '../../state/profile/Growth.svelte';
import { ME } from '../../state/link/link';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const plan = getMessages('plan', planMessages);
  const { moves: messages } = plan;
  const { shareText } = getFigures();
  const { declared, kind } = getMessages('sentences', sentences);
  const FIRST = 8;
  let all = $state(false);
  const moves = $derived(growth.moves);
  const standing = $derived(growth.standing);
  const chosen = $derived(growth.person?.targetRoles ?? []);
;
async () => {

 { svelteHTML.createElement("h4", {});messages.title(growth.role !== undefined); }
   for(let move of __sveltets_2_ensureArray((all ? moves : moves.slice(0, FIRST)))){move.to.id;
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", { "class":`move`,});
         { svelteHTML.createElement("b", { "dir":`auto`,});move.to.title; }
        if(move.judged){ { svelteHTML.createElement("i", {});kind[move.judged.kind]; }}
         { svelteHTML.createElement("span", { });[
            messages.ready(move.readiness),
            messages.fit(move.fit),
            messages.steps(move.steps),
            shareText(move.pay) && messages.pay(shareText(move.pay)),
            move.declared && declared[move.declared],
          ]
            .filter(Boolean)
            .join(' · '); }
       }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("p", {});
      messages.fitSum(move.readiness, move.retention);
     }
    if(standing){
       { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "figures":gapFigures(standing.held, move.to.asks),"unrated":new Set(standing.unrated),}});}
       { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "of":`retention`,"figures":gapFigures(heldBy(move.to), strengthOf(standing)),}});}
    }
     { svelteHTML.createElement("p", { "class":`links`,});
       { svelteHTML.createElement("a", { "href":explorer.href({ role: move.to.id }),});messages.profile; }
       { svelteHTML.createElement("a", { "href":explorer.href({ from: ME, to: move.to.id, role: undefined }),});messages.gap; }
      if(!chosen.includes(move.to.id)){
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => growth.addTarget(move.to.id),}});messages.makeTarget; Button}
      }
     }
   Fold}
}
if(moves.length > FIRST){
   { svelteHTML.createElement("p", { "class":`all`,});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"pressed":all,"onclick":() => (all = !all),}});all ? plan.firstEight : plan.showAll(moves.length);  Button}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MyMoves__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MyMoves__SvelteComponent_ = ReturnType<typeof MyMoves__SvelteComponent_>;
/*Ωignore_endΩ*/export default MyMoves__SvelteComponent_;