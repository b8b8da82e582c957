///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import type { Growth } from '../../state/profile/Growth.svelte';
import UndoRedo from '../kit/controls/UndoRedo.svelte';
import Compare from './CompareSnapshots.svelte';
import Progress from './Progress.svelte';
import TakeSnapshot from './TakeSnapshot.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const messages = getMessages('progress', progressMessages);
  const person = $derived(growth.person);
  const some = $derived((person?.snapshots.length ?? 0) > 0);
  let status = $state('');
  const turned = (skills: readonly string[]) => {
    status =
      skills.length > 0
        ? messages.turnedSkills(skills.length)
        : messages.turnedSnapshots(person?.snapshots.length ?? 0);
  };
;
async () => {

 { svelteHTML.createElement("div", {  "class":`page`,...__sveltets_2_empty({"data-over-time":true}),});
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("h2", {});messages.title; }
    if(some || growth.canUndo || growth.canRedo){
       { svelteHTML.createElement("span", { "class":`turn`,}); { const $$_odeRodnU3C = __sveltets_2_ensureComponent(UndoRedo); new $$_odeRodnU3C({ target: __sveltets_2_any(), props: {    "desk":growth,"onturn":turned,}});} }
    }
   }
   { svelteHTML.createElement("p", {   "class":`unseen`,"role":`status`,});status; }
  if(person){
     { svelteHTML.createElement("div", { "class":`take`,}); { const $$_tohspanSekaT2C = __sveltets_2_ensureComponent(TakeSnapshot); new $$_tohspanSekaT2C({ target: __sveltets_2_any(), props: { growth,}});} }
    if(some){
       { const $$_ssergorP1C = __sveltets_2_ensureComponent(Progress); new $$_ssergorP1C({ target: __sveltets_2_any(), props: { growth,}});}
       { const $$_erapmoC1C = __sveltets_2_ensureComponent(Compare); new $$_erapmoC1C({ target: __sveltets_2_any(), props: { growth,}});}
    }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OverTime__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OverTime__SvelteComponent_ = ReturnType<typeof OverTime__SvelteComponent_>;
/*Ωignore_endΩ*/export default OverTime__SvelteComponent_;