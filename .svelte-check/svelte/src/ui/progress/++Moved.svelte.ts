///<reference types="svelte" />
;
import type { SkillMovement } from '../../analysis/growth/progress';
import { getExplorer } from '../kit/context';
import Steps from '../kit/roles/Steps.svelte';
import { levelText } from './snapshots';
;

  interface Props {
    rows: readonly SkillMovement[];
    nameOf: (skill: string) => string;
  };function $$render() {

  
  
  
  

  let { rows, nameOf }: Props = $props();
  const explorer = getExplorer();
  const scale = $derived(explorer.graph?.document.scale ?? []);
  const isLevel = (value: SkillMovement['after']) => typeof value === 'number';
  const level = (value: SkillMovement['after']) => (typeof value === 'number' ? value : 0);
;
async () => {

 { svelteHTML.createElement("ul", { "role":`list`,});
     for(let { skill, movement, before, after } of __sveltets_2_ensureArray(rows)){skill;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("span", {   "class":`name`,"dir":`auto`,});nameOf(skill); }
       { svelteHTML.createElement("span", { "class":`steps`,});
        if(isLevel(before) || isLevel(after)){
          
           { const $$_spetS3C = __sveltets_2_ensureComponent(Steps); new $$_spetS3C({ target: __sveltets_2_any(), props: {      scale,"held":level(isLevel(before) ? before : after),"asked":level(isLevel(after) ? after : before),}});}
        }
       }
       { svelteHTML.createElement("span", {    "class":`soft`,"dir":`auto`,});movement === 'same'
          ? levelText(scale, after, explorer.language)
          : `${levelText(scale, before, explorer.language)} → ${levelText(scale, after, explorer.language)}`; }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Moved__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Moved__SvelteComponent_ = ReturnType<typeof Moved__SvelteComponent_>;
/*Ωignore_endΩ*/export default Moved__SvelteComponent_;