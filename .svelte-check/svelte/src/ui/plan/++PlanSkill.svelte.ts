///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { StepAhead } from '../../analysis/growth/plan';
import { getExplorer } from '../kit/context';
import PlanStep from './PlanStep.svelte';
;

  interface Props {
    step: StepAhead;
    bar: number;
    targets: number;
    /** Its actions and the buttons for it. */
    children: Snippet;
  };function $$render() {

  
  
  
  

  let { step, bar, targets, children }: Props = $props();
  const explorer = getExplorer();
  const name = $derived(explorer.graph?.skills.get(step.skill)?.name ?? step.skill);
;
async () => {

 { svelteHTML.createElement("article", { ...__sveltets_2_empty({"data-plan":step.skill}),});
   { svelteHTML.createElement("h4", {}); { svelteHTML.createElement("a", {   "href":explorer.href({ at: step.skill }),"dir":`auto`,});name; } }
   { const $$_petSnalP1C = __sveltets_2_ensureComponent(PlanStep); new $$_petSnalP1C({ target: __sveltets_2_any(), props: {   step,bar,targets,}});}
   { svelteHTML.createElement("div", { "class":`own`,});;__sveltets_2_ensureSnippet(children()); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanSkill__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanSkill__SvelteComponent_ = ReturnType<typeof PlanSkill__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanSkill__SvelteComponent_;