///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { rateMessages } from '../../i18n/en/rate/messages';
import type { RoleNode } from '../../graph/careerGraph';
import type { Growth } from '../../state/profile/Growth.svelte';
import Button from '../kit/controls/Button.svelte';
import Fold from '../kit/controls/Fold.svelte';
import RolePick from '../profile-parts/RolePick.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const messages = getMessages('rate', rateMessages);
  let picked = $state.raw<RoleNode>();
  const role = $derived(picked ?? growth.role);
  const fills = $derived(role ? growth.missing(role) : 0);
  let status = $state('');

  function hold() {
    if (!role) return;
    const filled = fills;
    growth.holdToday(role);
    status = messages.filledIn(filled, role.title);
  }
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.startFrom;};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("p", {});messages.startFromNote; }
   { const $$_kciPeloR1C = __sveltets_2_ensureComponent(RolePick); new $$_kciPeloR1C({ target: __sveltets_2_any(), props: {     "label":messages.aRole,"onchoose":(chosen) => {
      picked = chosen;
      status = '';
    },}});}
  if(role){
     { svelteHTML.createElement("p", { "class":`row`,});
       { svelteHTML.createElement("span", { }); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.asks(role.title, role.asks.size, fills),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", { "dir":`auto`,});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText} }
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"onclick":hold,"disabled":fills === 0 && role.id === growth.role?.id,}});messages.holdToday;  Button}
     }
  }
   { svelteHTML.createElement("p", { "role":`status`,});status; }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StartFrom__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StartFrom__SvelteComponent_ = ReturnType<typeof StartFrom__SvelteComponent_>;
/*Ωignore_endΩ*/export default StartFrom__SvelteComponent_;