///<reference types="svelte" />
;
import { gapFigures } from '../../analysis/gap/gap';
import { sentences as englishSentences } from '../../i18n/en/sentences';
import type { RoleNode } from '../../graph/careerGraph';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getSession } from '../kit/context';
import { whatIfMessages } from '../../i18n/en/what-if/messages';
import Fold from '../kit/controls/Fold.svelte';
import PairHeader from '../kit/roles/PairHeader.svelte';
import RoleHeader from '../kit/roles/RoleHeader.svelte';
import Section from '../kit/text/Section.svelte';
import WideOnly from '../kit/layout/WideOnly.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
import OpenedRole from './OpenedRole.svelte';
import Raises from './Raises.svelte';
import SkillSteps from './SkillSteps.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    from: RoleNode;
    to?: RoleNode | undefined;
    onclose: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { from, to, onclose }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('whatIf', whatIfMessages);
  const { noneOpenedText } = getMessages('sentences', englishSentences);
  const prospects = $derived(session.prospects);
  const graph = $derived(explorer.graph);
  const changes = $derived(explorer.link.changes);
  const today = (skill: string) => from.asks.get(skill)?.level ?? 0;
  const now = (skill: string) => prospects?.levels.get(skill) ?? today(skill);
  const asked = (skill: string) => to?.asks.get(skill)?.level ?? 0;

  /** The skills the target requires, gaps first; then other skills that are held or changed. */
  const lists = $derived.by(() => {
    const wanted = [...(to?.asks.keys() ?? [])];
    const short = wanted.filter((skill) => today(skill) < asked(skill));
    const rest = new Set([...wanted, ...from.asks.keys(), ...changes.map(({ skill }) => skill)]);
    return to
      ? [
          { name: messages.shortFor(to.title), skills: short },
          { name: messages.otherSkills, skills: [...rest].filter((skill) => !short.includes(skill)) },
        ]
      : [{ name: messages.skills, skills: [...rest] }];
  });
  const others = $derived(
    [...(graph?.skills.values() ?? [])]
      .filter(({ id }) => !lists.some(({ skills }) => skills.includes(id)))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
  const figures = $derived(
    to && prospects?.standing ? gapFigures(prospects.standing.held, to.asks) : undefined,
  );
  const before = $derived(explorer.gap?.readiness ?? 0);

  function change(skill: string, by: 1 | -1) {
    explorer.go({ changes: [...changes, { skill, by }] });
  }
;
async () => {

if(to){ { const $$_redaeHriaP0C = __sveltets_2_ensureComponent(PairHeader); new $$_redaeHriaP0C({ target: __sveltets_2_any(), props: {   from,to,onclose,}});}}else{ { const $$_redaeHeloR0C = __sveltets_2_ensureComponent(RoleHeader); new $$_redaeHeloR0C({ target: __sveltets_2_any(), props: {   "role":from,onclose,}});}}
 { svelteHTML.createElement("p", { "class":`lead`,});
  messages.lead;
   { const $$_ylnOediW1C = __sveltets_2_ensureComponent(WideOnly); new $$_ylnOediW1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});messages.shaded; WideOnly}
 }
if(to && figures){
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", {   "class":`ready`,"role":`status`,});
         { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {   "text":messages.ready(
            figures.readiness,
            to.title,
            changes.length > 0 ? before : undefined,
            figures.steps,
          ),part:(name, text) => { async ()/*Ωignore_positionΩ*/ => {if(name === 'b'){ { svelteHTML.createElement("b", {});text; }}else{ { svelteHTML.createElement("span", { "dir":`auto`,});text; }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: { figures,}});}
   Fold}
}
 { svelteHTML.createElement("div", { "class":`actions`,});
  if(changes.length > 0){
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => explorer.go({ changes: changes.slice(0, -1) }),}});messages.undo; Button}
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => explorer.go({ changes: [] }),}});messages.reset; Button}
  }
   { svelteHTML.createElement("span", { "role":`status`,});changes.length > 0 ? messages.made(changes.length) : ''; }
 }

   for(let { name, skills } of __sveltets_2_ensureArray(lists)){name;
  if(skills.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":name,}});
         for(let skill of __sveltets_2_ensureArray(skills)){skill;
         { const $$_spetSllikS1C = __sveltets_2_ensureComponent(SkillSteps); new $$_spetSllikS1C({ target: __sveltets_2_any(), props: {          skill,"before":today(skill),"now":now(skill),"asked":asked(skill),"onchange":(by) => change(skill, by),}});}
      }
     Section}
  }
}
 { svelteHTML.createElement("label", {});
  messages.another;
   { svelteHTML.createElement("select", { "value":"","onchange":({ currentTarget: { value } }) => change(value, 1),});
     { svelteHTML.createElement("option", {"value":"","disabled":true,});messages.choose; }
       for(let { id, name } of __sveltets_2_ensureArray(others)){id; { svelteHTML.createElement("option", { "value":id,});name; }}
   }
 }

if(prospects){
  if(changes.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.opened,"note":prospects.opened.length.toString(),}});
         for(let opened of __sveltets_2_ensureArray(prospects.opened)){opened.role.id;
        if(prospects.standing){ { const $$_eloRdenepO1C = __sveltets_2_ensureComponent(OpenedRole); new $$_eloRdenepO1C({ target: __sveltets_2_any(), props: {    "change":opened,"held":prospects.standing.held,}});}}
      }
         { svelteHTML.createElement("p", { "class":`lead`,});noneOpenedText(prospects.bar); }
      
     Section}
  }
   { const $$_sesiaR0C = __sveltets_2_ensureComponent(Raises); new $$_sesiaR0C({ target: __sveltets_2_any(), props: {    "openings":prospects.outlook?.openings,"onraise":(skill) => change(skill, 1),}});}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WhatIf__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WhatIf__SvelteComponent_ = ReturnType<typeof WhatIf__SvelteComponent_>;
/*Ωignore_endΩ*/export default WhatIf__SvelteComponent_;