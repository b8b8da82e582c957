///<reference types="svelte" />
;
import { GATE_BOUNDS, GATES, isFounded, passes, type GateName } from '../../analysis/next/nextMoves';
import { sentences as englishSentences } from '../../i18n/en/sentences';
import type { RoleNode } from '../../graph/careerGraph';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getSession } from '../kit/context';
import { nextMessages } from '../../i18n/en/next/messages';
import RoleHeader from '../kit/roles/RoleHeader.svelte';
import Section from '../kit/text/Section.svelte';
import WideOnly from '../kit/layout/WideOnly.svelte';
import Move from './Move.svelte';
;

  interface Props {
    role: RoleNode;
    onclose: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { role, onclose }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('next', nextMessages);
  const { gateText, leftOutText } = getMessages('sentences', englishSentences);
  const gates = $derived(explorer.link.gates);
  const moves = $derived((session.prospects?.outlook?.nextMoves ?? []).filter(isFounded));
  const passing = $derived(moves.filter((move) => passes(move, gates)));
  const others = $derived(passing.filter(({ declared }) => !declared));
  const FIRST = 10;
  let all = $state(false);

  function toggle(gate: GateName) {
    const next = gates.includes(gate) ? gates.filter((other) => other !== gate) : [...gates, gate];
    explorer.go({ gates: next }, true);
  }
;
async () => {

 { const $$_redaeHeloR0C = __sveltets_2_ensureComponent(RoleHeader); new $$_redaeHeloR0C({ target: __sveltets_2_any(), props: {  role,onclose,}});}
 { svelteHTML.createElement("p", { "class":`lead`,});
  messages.lead;
   { const $$_ylnOediW1C = __sveltets_2_ensureComponent(WideOnly); new $$_ylnOediW1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});messages.shaded; WideOnly}
 }
 { svelteHTML.createElement("fieldset", {});
   { svelteHTML.createElement("legend", {});messages.only; }
     for(let id of __sveltets_2_ensureArray(GATES)){id;
     { svelteHTML.createElement("label", { }); { svelteHTML.createElement("input", {      "type":`checkbox`,"checked":gates.includes(id),"onchange":() => toggle(id),});}
      gateText(id, GATE_BOUNDS); }
  }
   { svelteHTML.createElement("span", { "role":`status`,});passing.length < moves.length ? leftOutText(moves.length - passing.length) : ''; }
 }
 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.named,}});
     for(let move of __sveltets_2_ensureArray(passing.filter(({ declared }) => declared))){move.to.id;
     { const $$_evoM1C = __sveltets_2_ensureComponent(Move); new $$_evoM1C({ target: __sveltets_2_any(), props: { move,}});}
  }
     { svelteHTML.createElement("p", {});session.prospects?.outlook ? messages.none : messages.working; }
  
 Section}
if(others.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.others,"note":others.length.toString(),}});
       for(let move of __sveltets_2_ensureArray((all ? others : others.slice(0, FIRST)))){move.to.id; { const $$_evoM1C = __sveltets_2_ensureComponent(Move); new $$_evoM1C({ target: __sveltets_2_any(), props: { move,}});}}
   Section}
  if(others.length > FIRST){
     { svelteHTML.createElement("p", { "class":`lead`,});
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"pressed":all,"onclick":() => (all = !all),}});all ? messages.firstTen : messages.all; Button}
     }
  }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NextMoves__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NextMoves__SvelteComponent_ = ReturnType<typeof NextMoves__SvelteComponent_>;
/*Ωignore_endΩ*/export default NextMoves__SvelteComponent_;