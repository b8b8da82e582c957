///<reference types="svelte" />
;
import { gapFigures, heldBy } from '../../analysis/gap/gap';
import type { NextMove } from '../../analysis/next/nextMoves';
import { sentences as englishSentences } from '../../i18n/en/sentences';
import { strengthOf } from '../../analysis/gap/skillProfile';
import { getFigures, getMessages, getSession } from '../kit/context';
import { nextMessages } from '../../i18n/en/next/messages';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    move: NextMove;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { move }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('next', nextMessages);
  const { contradictionText, declared, kind } = getMessages('sentences', englishSentences);
  const { differenceText, shareText } = getFigures();
  const standing = $derived(session.prospects?.standing);
  const pair = $derived({ from: standing?.role?.id, to: move.to.id });
  const name = (skill: string) => explorer.graph?.skills.get(skill)?.name ?? skill;
  const figures = $derived(
    [
      messages.ready(move.readiness),
      messages.fit(move.fit),
      messages.steps(move.steps),
      shareText(move.pay) && messages.pay(shareText(move.pay)),
    ].filter(Boolean),
  );
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("span", { "class":`row`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});move.to.title; }
      if(move.judged){ { svelteHTML.createElement("i", { "class":move.judged.kind,});kind[move.judged.kind]; }}
       { svelteHTML.createElement("span", { "class":`figures`,});figures.join(' · '); }
      if(move.mostShort.length > 0){
         { svelteHTML.createElement("span", { "class":`most`,});messages.most(move.mostShort.map(({ skill }) => name(skill))); }
      }
      if(move.contradiction){ { svelteHTML.createElement("span", { "class":`but`,});contradictionText(move.contradiction); }}
     }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("p", {});
    messages.sum(move.declared ? declared[move.declared] : undefined, move.readiness, move.retention);
   }
   { svelteHTML.createElement("p", {});messages.payDifference(differenceText(move.pay)); }
  if(standing){
     { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {  "figures":gapFigures(standing.held, move.to.asks),}});}
     { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "of":`retention`,"figures":gapFigures(heldBy(move.to), strengthOf(standing)),}});}
  }
   { svelteHTML.createElement("p", { "class":`links`,});
     { svelteHTML.createElement("a", { "href":explorer.href({ role: move.to.id, from: undefined, to: undefined }),});messages.profile; }
     { svelteHTML.createElement("a", { "href":explorer.href(pair),});messages.gap; }
     { svelteHTML.createElement("a", { "href":explorer.href({ ...pair, view: 'routes' }),});messages.routes; }
     { svelteHTML.createElement("a", { "href":explorer.href({ ...pair, view: 'what-if', changes: explorer.link.changes }),});messages.whatIf; }
   }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Move__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Move__SvelteComponent_ = ReturnType<typeof Move__SvelteComponent_>;
/*Ωignore_endΩ*/export default Move__SvelteComponent_;