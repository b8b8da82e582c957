///<reference types="svelte" />
;
import { sentences as englishSentences } from '../../i18n/en/sentences';
import type { Opening } from '../../analysis/next/whatIf';
import { DEFAULT_THRESHOLD } from '../../analysis/next/whatIf';
import Button from '../kit/controls/Button.svelte';
import { getFigures, getMessages, getSession } from '../kit/context';
import { whatIfMessages } from '../../i18n/en/what-if/messages';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import OpenedRole from './OpenedRole.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    /** Undefined until they are computed. */
    openings: readonly Opening[] | undefined;
    onraise: (skill: string) => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { openings, onraise }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('whatIf', whatIfMessages);
  const { noOpening, openingText } = getMessages('sentences', englishSentences);
  const { stepName } = getFigures();
  const graph = $derived(explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  const bar = $derived(explorer.link.bar ?? DEFAULT_THRESHOLD * 100);
  const FIRST = 8;

  function text(raise: Opening): string {
    const parts = [openingText(raise)];
    const goal = session.prospects?.raisedGoal(raise.skill);
    if (goal && goal.after > goal.before) parts.push(messages.goal(goal.before, goal.after));
    return parts.join(', ');
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.opensMost,}});
   { svelteHTML.createElement("label", {});
     { svelteHTML.createElement("span", { }); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.bar(bar / 100),part:(_, share) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("output", {});share; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText} }
     { svelteHTML.createElement("input", {             "type":`range`,"min":`50`,"max":`100`,"step":`1`,"value":bar,"oninput":({ currentTarget }) => explorer.go({ bar: Number(currentTarget.value) }, true),});}
   }
     for(let raise of __sveltets_2_ensureArray(((openings ?? []).slice(0, FIRST)))){raise.skill;
     { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
         { svelteHTML.createElement("span", { "class":`row`,});
           { svelteHTML.createElement("b", { "dir":`auto`,});graph?.skills.get(raise.skill)?.name ?? raise.skill; }
           { svelteHTML.createElement("span", {});stepName(scale, raise.from);  stepName(scale, raise.to); text(raise); }
         }
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
      
         for(let opened of __sveltets_2_ensureArray(raise.opens)){opened.role.id;
         { const $$_eloRdenepO2C = __sveltets_2_ensureComponent(OpenedRole); new $$_eloRdenepO2C({ target: __sveltets_2_any(), props: {    "change":opened,"held":session.prospects?.heldWith(raise) ?? new Map(),}});}
      }
       { svelteHTML.createElement("p", {}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => onraise(raise.skill),}});messages.raiseHere; Button} }
     Fold}
  }
     { svelteHTML.createElement("p", {});openings ? noOpening : messages.working; }
  
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Raises__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Raises__SvelteComponent_ = ReturnType<typeof Raises__SvelteComponent_>;
/*Ωignore_endΩ*/export default Raises__SvelteComponent_;