///<reference types="svelte" />
;
import { tick } from 'svelte';
import { growthPlan, stepsAhead } from '../../analysis/growth/plan';
import { GapIndex } from '../../analysis/gap/gapIndex';
import { DEFAULT_THRESHOLD } from '../../analysis/next/whatIf';
import type { EntryRef } from '../../state/profile/entries';
import type { Growth } from '../../state/profile/Growth.svelte';
import { orderOf, planRows, type PlanOrder } from '../../state/profile/planRows';
import { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import UndoRedo from '../kit/controls/UndoRedo.svelte';
import PlanBegin from './PlanBegin.svelte';
import PlanCalendar from './PlanCalendar.svelte';
import PlanFocus from './PlanFocus.svelte';
import PlanLists from './PlanLists.svelte';
import Removed from '../profile-parts/Removed.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('plan', planMessages);
  const graph = $derived(explorer.graph);
  const index = $derived(graph && new GapIndex(graph));
  const bar = $derived(explorer.link.bar === undefined ? DEFAULT_THRESHOLD : explorer.link.bar / 100);
  const aim = $derived({ targets: growth.targets.map(({ role }) => role), threshold: bar });
  const plan = $derived.by(() => {
    const { person, standing } = growth;
    return graph && person && standing && growthPlan(graph, person, standing, aim, index);
  });
  /** The skill that the link names, with the effect of one more step. */
  const focus = $derived.by(() => {
    const { at } = explorer.link;
    if (at === undefined || !graph?.skills.has(at) || !growth.standing) return undefined;
    return stepsAhead(graph, growth.standing, aim, index).get(at);
  });
  const editor = $derived(new EntryEditor(growth));
  /** The order when editing began; rows must not move while the reader types. */
  let order = $state.raw<PlanOrder>();
  const rows = $derived(plan && planRows(plan, order));
  const any = $derived(plan !== undefined && plan.open.length + plan.done.length + plan.general.length > 0);
  let root = $state.raw<HTMLElement>();
  let status = $state('');

  async function focusOn(...places: string[]) {
    await tick();
    places
      .map((place) => root?.querySelector<HTMLElement>(place))
      .find((one) => one)
      ?.focus();
  }
  const entryButton = (id: string) => `[data-entry="${CSS.escape(id)}"] button`;
  const addButton = ({ skill }: { skill: string | undefined }) =>
    `[data-plan-add="${CSS.escape(skill ?? '')}"] button`;
  function begin(skill: string | undefined, isFirst: boolean) {
    editor.begin({ kind: 'action', skill });
    order = plan && orderOf(plan, isFirst ? skill : undefined);
  }
  function edit(ref: EntryRef) {
    editor.edit(ref);
    order = plan && orderOf(plan);
  }
  function close(ref: EntryRef) {
    editor.close();
    order = undefined;
    void focusOn(entryButton(ref.id), '[data-plan-removed] button', addButton(ref));
  }
  function remove(ref: EntryRef) {
    editor.remove(ref);
    order = undefined;
    void focusOn('[data-plan-removed] button', addButton(ref));
  }
  /** A completed action leaves its list: the focus moves to the next action, or else to the previous one. */
  function mark(ref: EntryRef, text: string, done: boolean) {
    const boxes = [...(root?.querySelectorAll<HTMLElement>('[data-entry] input[type="checkbox"]') ?? [])];
    const at = boxes.findIndex((box) => box === document.activeElement);
    const next = [boxes[at + 1], boxes[at - 1]].map((box) => box?.closest<HTMLElement>('[data-entry]'));
    editor.setDone(ref, done);
    status = messages.marked(text, done);
    void focusOn(
      ...next.flatMap((one) =>
        one ? [`[data-entry="${CSS.escape(one.dataset['entry'] ?? '')}"] input`] : [],
      ),
    );
  }
;
async () => {

  { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}}); { const $$_div1 = svelteHTML.createElement("div", { });root = $$_div1;
     { svelteHTML.createElement("div", { "class":`head`,});
       { svelteHTML.createElement("h2", {});messages.title; }
      if(any){ { const $$_odeRodnU3C = __sveltets_2_ensureComponent(UndoRedo); new $$_odeRodnU3C({ target: __sveltets_2_any(), props: {    "desk":growth,"onturn":() => (status = ''),}});}}
     }
     { const $$_nigeBnalP2C = __sveltets_2_ensureComponent(PlanBegin); new $$_nigeBnalP2C({ target: __sveltets_2_any(), props: {  growth,any,}});}
    if(focus){
      focus.skill; {
         { const $$_sucoFnalP2C = __sveltets_2_ensureComponent(PlanFocus); new $$_sucoFnalP2C({ target: __sveltets_2_any(), props: {       "desk":growth,"step":focus,bar,"targets":aim.targets.length,}});}
      }
    }
     { svelteHTML.createElement("p", {   "class":`unseen`,"role":`status`,});status; }
    if(plan && rows){
       { const $$_stsiLnalP2C = __sveltets_2_ensureComponent(PlanLists); new $$_stsiLnalP2C({ target: __sveltets_2_any(), props: {                   editor,plan,rows,"focus":focus?.skill,bar,"targets":aim.targets.length,"onbegin":begin,"onedit":edit,"onclose":close,"onremove":remove,"onmark":mark,}});}
    }
    if(growth.person){ { const $$_radnelaCnalP2C = __sveltets_2_ensureComponent(PlanCalendar); new $$_radnelaCnalP2C({ target: __sveltets_2_any(), props: {  "person":growth.person,}});}}
     { svelteHTML.createElement("div", {  "class":`removed`,...__sveltets_2_empty({"data-plan-removed":true}),});
       { const $$_devomeR3C = __sveltets_2_ensureComponent(Removed); new $$_devomeR3C({ target: __sveltets_2_any(), props: {      editor,"onback":({ id }) => focusOn(entryButton(id)),"onclose":(ref) => focusOn(addButton(ref)),}});}
     }
   } Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Plan__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Plan__SvelteComponent_ = ReturnType<typeof Plan__SvelteComponent_>;
/*Ωignore_endΩ*/export default Plan__SvelteComponent_;