///<reference types="svelte" />
;
import type { StepAhead } from '../../analysis/growth/plan';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import PlanStep from './PlanStep.svelte';
import SkillRecord from '../profile-parts/SkillRecord.svelte';
;

  interface Props {
    desk: ProfileEditor;
    step: StepAhead;
    bar: number;
    targets: number;
  };function $$render() {

  
  
  
  
  
  

  let { desk, step, bar, targets }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('plan', planMessages);
  const uid = $props.id();
  const skill = $derived(explorer.graph?.skills.get(step.skill));

  function show(heading: HTMLElement) {
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'center' });
  }
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`${uid}-name`,});
   { svelteHTML.createElement("h3", {      "id":`${uid}-name`,"tabindex":-1,"dir":`auto`,[Symbol("@attach")]:show,});skill?.name ?? step.skill; }
  if(skill?.summary){ { svelteHTML.createElement("p", { "dir":`auto`,});skill.summary; }}
    { const $$_petSnalP1C = __sveltets_2_ensureComponent(PlanStep); new $$_petSnalP1C({ target: __sveltets_2_any(), props: {   step,bar,targets,"all":true,}});}
   { const $$_droceRllikS1C = __sveltets_2_ensureComponent(SkillRecord); new $$_droceRllikS1C({ target: __sveltets_2_any(), props: {   desk,"skill":step.skill,}});}
   { svelteHTML.createElement("p", { "class":`links`,});
     { svelteHTML.createElement("a", { "href":explorer.href({ part: undefined, session: undefined, at: step.skill }),});messages.itsPlace; }
     { svelteHTML.createElement("a", { "href":explorer.href({ at: undefined }),});messages.back; }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanFocus__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanFocus__SvelteComponent_ = ReturnType<typeof PlanFocus__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanFocus__SvelteComponent_;