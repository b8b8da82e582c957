///<reference types="svelte" />
;
import { gapFigures, heldBy } from '../../analysis/gap/gap';
import type { RoleGap } from '../../analysis/gap/roleGap';
import { ME } from '../../state/link/link';
import { gapMessages } from '../../i18n/en/gap/messages';
import { getFormatter, getMessages, getSession } from '../kit/context';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    gap: RoleGap;
  };function $$render() {

  
  
  
  
  
  
  

  let { gap }: Props = $props();
  const session = getSession();
  const messages = getMessages('gap', gapMessages);
  const { percent } = getFormatter();
  /** By the reader's own ratings; a skill without a rating counts as 0. */
  const unrated = $derived(gap.from.id === ME ? new Set(session.growth?.standing?.unrated) : undefined);
  const rows = $derived([
    {
      id: 'readiness',
      ...messages.readiness,
      value: gap.readiness,
      sum: messages.readinessSum(gap.coverage.covered, gap.coverage.asked),
    },
    {
      id: 'retention',
      ...messages.retention,
      value: gap.retention,
      sum: messages.retentionSum(gap.retentionCoverage.covered, gap.retentionCoverage.asked),
    },
    { id: 'fit', ...messages.fit, value: gap.fit, sum: messages.fitSum(gap.readiness, gap.retention) },
  ]);
;
async () => {

   for(let row of __sveltets_2_ensureArray(rows)){row.id;
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", {});percent(row.value); }  { svelteHTML.createElement("span", {});row.name; { svelteHTML.createElement("i", {});row.means; } }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("p", { "class":`soft`,});row.sum; }
    if(row.id === 'readiness'){
       { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {   "figures":gap,unrated,}});}
    } else if (row.id === 'retention'){
       { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "of":`retention`,"figures":gapFigures(heldBy(gap.to), gap.from.asks),}});}
    }
   Fold}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Sums__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Sums__SvelteComponent_ = ReturnType<typeof Sums__SvelteComponent_>;
/*Ωignore_endΩ*/export default Sums__SvelteComponent_;