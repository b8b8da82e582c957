///<reference types="svelte" />
;
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { whatIfMessages } from '../../i18n/en/what-if/messages';
import Steps from '../kit/roles/Steps.svelte';
;

  interface Props {
    skill: string;
    /** The level today and after the changes. */
    before: number;
    now: number;
    /** The level that the target requires; 0 if it requires none. */
    asked: number;
    onchange: (by: 1 | -1) => void;
  };function $$render() {

  
  
  

  let { skill, before, now, asked, onchange }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('whatIf', whatIfMessages);
  const { stepName } = getFigures();
  const scale = $derived(explorer.graph?.document.scale ?? []);
  const name = $derived(explorer.graph?.skills.get(skill)?.name ?? skill);
  const nowText = $derived(stepName(scale, now));
;
async () => {

 { svelteHTML.createElement("div", { });now !== before;
   { svelteHTML.createElement("span", {   "class":`name`,"dir":`auto`,});name; }
   { svelteHTML.createElement("span", { "class":`level`,});
    now === before ? nowText : `${stepName(scale, before)} → ${nowText}`;asked > now
      ? `, ${messages.asked(stepName(scale, asked))}`
      : '';
   }
   { const $$_spetS1C = __sveltets_2_ensureComponent(Steps); new $$_spetS1C({ target: __sveltets_2_any(), props: {    scale,"held":now,asked,}});}
   { svelteHTML.createElement("button", {        "type":`button`,"aria-label":messages.lower(name),"disabled":now <= 0,"onclick":() => onchange(-1),});  }
   { svelteHTML.createElement("button", {        "type":`button`,"aria-label":messages.raise(name),"disabled":now >= scale.length,"onclick":() => onchange(1),});  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillSteps__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillSteps__SvelteComponent_ = ReturnType<typeof SkillSteps__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillSteps__SvelteComponent_;