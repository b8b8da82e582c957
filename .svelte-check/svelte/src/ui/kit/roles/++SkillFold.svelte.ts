///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { getExplorer } from '../context';
import Fold from '../controls/Fold.svelte';
import Steps from './Steps.svelte';
;

  interface Props {
    skill: string;
    held?: number;
    asked: number;
    /** The steps as text. */
    text: string;
    eager?: boolean;
    children: Snippet;
  };function $$render() {

  
  
  
  

  let { skill, held = 0, asked, text, eager = true, children }: Props = $props();
  const explorer = getExplorer();
  const graph = $derived(explorer.graph);
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { eager,children,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { svelteHTML.createElement("span", {   "class":`name`,"dir":`auto`,});graph?.skills.get(skill)?.name ?? skill; }
     { svelteHTML.createElement("span", { "class":`level`,}); { const $$_spetS1C = __sveltets_2_ensureComponent(Steps); new $$_spetS1C({ target: __sveltets_2_any(), props: {    "scale":graph?.document.scale ?? [],held,asked,}});} text; }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillFold__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillFold__SvelteComponent_ = ReturnType<typeof SkillFold__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillFold__SvelteComponent_;