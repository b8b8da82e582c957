///<reference types="svelte" />
;
import type { Growth } from '../../state/profile/Growth.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    growth: Growth;
    /** Whether the plan has any action, done or not. */
    any: boolean;
  };function $$render() {

  
  
  
  

  let { growth, any }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('plan', planMessages);
  const aims = $derived(growth.targets.length > 0);
  const rated = $derived((growth.standing?.held.size ?? 0) > 0);
;
async () => {

if(!aims || !rated){
   { svelteHTML.createElement("ul", {});
    if(!aims){
       { svelteHTML.createElement("li", {});
         { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.chooseTarget,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", { "href":explorer.href({ part: 'stand', at: undefined }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    }
    if(!rated){
       { svelteHTML.createElement("li", {});
         { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.rateFirst(aims),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", {    "href":explorer.href({ part: undefined, at: undefined, session: aims ? 'short' : undefined }),"onclick":() => growth.beginSession(),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    }
   }
} else if (!any){
   { svelteHTML.createElement("p", {});messages.nothingPlanned; }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanBegin__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanBegin__SvelteComponent_ = ReturnType<typeof PlanBegin__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanBegin__SvelteComponent_;