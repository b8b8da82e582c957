///<reference types="svelte" />
;
import type { StepAhead } from '../../analysis/growth/plan';
import { ME } from '../../state/link/link';
import { getExplorer, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    step: StepAhead;
    /** The readiness from which a role counts as open, 0 to 1. */
    bar: number;
    /** The number of targets. */
    targets: number;
    /** All roles the step brings nearer. */
    all?: boolean;
  };function $$render() {

  
  
  
  
  

  let { step, bar, targets, all = false }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('plan', planMessages);
  const scale = $derived(explorer.graph?.document.scale ?? []);
  const MAX_LISTED = 4;
  const nearer = $derived(all ? step.targets : step.targets.slice(0, MAX_LISTED));
  const opened = $derived(all ? step.opens : step.opens.slice(0, MAX_LISTED));
  /** The gap after the step; both figures open into their sums. */
  const ahead = (role: string) =>
    explorer.href({
      from: ME,
      to: role,
      role: undefined,
      view: 'what-if',
      changes: [{ skill: step.skill, by: 1 }],
    });
;
async () => {

 { svelteHTML.createElement("p", { "class":`step`,});
  messages.step(scale, step);
  if(step.rating === 'unrated'){ { svelteHTML.createElement("a", {  "href":explorer.href({ part: undefined, session: undefined, at: step.skill }),});messages.rateIt; }}
 }
if(step.targets.length + step.opens.length > 0){
   { svelteHTML.createElement("ul", { "class":`brings`,});
       for(let change of __sveltets_2_ensureArray(nearer)){change.role.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", { "dir":`auto`,});change.role.title; }
         { svelteHTML.createElement("a", {     "href":ahead(change.role.id),"aria-label":messages.changeReady(change.role.title, messages.change(change)),});messages.change(change); }
       }
    }
    if(nearer.length < step.targets.length){ { svelteHTML.createElement("li", {});
        messages.moreTargets(step.targets.length - nearer.length);
       }}
       for(let change of __sveltets_2_ensureArray(opened)){change.role.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", { }); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.alone(change.role.title, bar),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("bdi", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText} }
         { svelteHTML.createElement("a", {     "href":ahead(change.role.id),"aria-label":messages.changeReady(change.role.title, messages.change(change)),});messages.change(change); }
       }
    }
    if(opened.length < step.opens.length){ { svelteHTML.createElement("li", {});
        messages.moreRoles(step.opens.length - opened.length);
       }}
   }
} else if (step.to > step.from && targets > 0){
   { svelteHTML.createElement("p", { "class":`step brings`,});
    messages.noNearer(targets);
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanStep__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanStep__SvelteComponent_ = ReturnType<typeof PlanStep__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanStep__SvelteComponent_;