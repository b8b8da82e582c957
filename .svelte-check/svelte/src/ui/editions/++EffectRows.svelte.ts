///<reference types="svelte" />
;
import type { EditionComparison } from '../../analysis/editions/editions';
import type { EditionForPerson } from '../../analysis/editions/forProfile';
import type { ContributionChange, RoleEffect } from '../../analysis/editions/readinessChange';
import type { SkillGap } from '../../analysis/gap/gap';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
import { editionNames } from './names';
import { newlyUnrated, rowText, sumText, type RowText } from './rows';
;

  interface Props {
    comparison: EditionComparison;
    mine: EditionForPerson;
    effect: RoleEffect;
  };function $$render() {
 const line/*Ωignore_positionΩ*/ = ({ row, said }: { row: ContributionChange; said: RowText })/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", { "class":`row`,});
         { svelteHTML.createElement("span", {   "class":`name`,"dir":`auto`,});said.name; }
         { svelteHTML.createElement("span", { "class":`shares`,});heldShare(row.before);  heldShare(row.after); }
        if(said.facts.length > 0){ { svelteHTML.createElement("span", {   "class":`facts`,"dir":`auto`,});said.facts.join(' · '); }}
       }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("p", { "class":`sum`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});names.before; }
      sumText(row.before, before?.gap.coverage.asked ?? 0, explorer.language);
     }
     { svelteHTML.createElement("p", { "class":`sum`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});names.after; }
      sumText(row.after, after?.gap.coverage.asked ?? 0, explorer.language);
     }
   Fold}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  

  let { comparison, mine, effect }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
  const { percent, stepName } = getFigures();
  const { before, after } = $derived(effect);
  const names = $derived(editionNames(comparison.before, comparison.after, messages));
  const rows = $derived(
    effect.contributions.map((row) => ({ row, said: rowText(comparison, row, explorer.language) })),
  );
  const own = $derived(rows.filter(({ said }) => said.facts.length > 0));
  const rest = $derived(rows.filter(({ said }) => said.facts.length === 0));
  const unrated = $derived(newlyUnrated(effect));
  const nameOf = (skill: string) => comparison.after.skills.get(skill)?.name ?? skill;
  const asked = (skill: string) => stepName(comparison.after.document.scale, levelOf(skill));
  const levelOf = (skill: string) => after?.role.asks.get(skill)?.level ?? 0;
  const sides = $derived(
    [
      { name: names.before, side: before, graph: comparison.before, held: mine.before.held },
      { name: names.after, side: after, graph: comparison.after, held: mine.after.held },
    ].flatMap(({ side, ...rest }) => (side ? [{ ...rest, gap: side.gap }] : [])),
  );
  const heldShare = (row: SkillGap | null) =>
    row && row.asked > 0 ? percent(row.contribution, false, 1) : messages.notAsked;
;
async () => {



if(before && after){
   { svelteHTML.createElement("p", { "class":`soft`,});
    messages.hold(
      after.gap.coverage.covered,
      after.gap.coverage.asked,
      before.gap.coverage.covered,
      before.gap.coverage.asked,
    );
   }
} else if (before){
   { svelteHTML.createElement("p", { "class":`soft`,});messages.notDescribed; }
}
if(unrated.length > 0){
   { svelteHTML.createElement("p", {});
    messages.nowAsked;
        for(let skill of __sveltets_2_ensureArray(unrated)){let index = 1;skill;index > 0 ? ', ' : ''; { svelteHTML.createElement("a", {    "href":explorer.href({ part: undefined, session: undefined, at: skill }),"dir":`auto`,});nameOf(skill); }
      asked(skill); }
   }
}
if(own.length > 0){
   { svelteHTML.createElement("h4", {});messages.ownRows; }
     for(let one of __sveltets_2_ensureArray(own)){one.row.skill;;__sveltets_2_ensureSnippet(line(one));}
}
if(rest.length > 0 && before && after){
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "class":`soft`,});
        messages.otherRows(rest.length, own.length > 0);
       }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("p", { "class":`soft`,});
      messages.whole(after.gap.coverage.asked, before.gap.coverage.asked);
     }
       for(let one of __sveltets_2_ensureArray(rest)){one.row.skill;;__sveltets_2_ensureSnippet(line(one));}
   Fold}
}
   for(let { name, gap, graph, held } of __sveltets_2_ensureArray(sides)){name;
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {   "class":`soft`,"dir":`auto`,});
        messages.allBy(name, gap.readiness);
       }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {      "figures":gap,graph,"unrated":new Set(gap.skills.flatMap(({ skill }) => (held.has(skill) ? [] : [skill]))),}});}
   Fold}
}
if(after){
   { svelteHTML.createElement("p", { "class":`links`,}); { svelteHTML.createElement("a", { "href":explorer.href({ role: after.role.id }),});messages.profile; } }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EffectRows__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EffectRows__SvelteComponent_ = ReturnType<typeof EffectRows__SvelteComponent_>;
/*Ωignore_endΩ*/export default EffectRows__SvelteComponent_;