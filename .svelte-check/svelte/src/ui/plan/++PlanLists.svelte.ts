///<reference types="svelte" />
;
import type { GrowthPlan } from '../../analysis/growth/plan';
import type { Action } from '../../model/profile/profile';
import type { EntryRef } from '../../state/profile/entries';
import type { PlanRow } from '../../state/profile/planRows';
import type { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import ActionEntry from '../profile-parts/ActionEntry.svelte';
import PlanSkill from './PlanSkill.svelte';
;

  interface Props {
    editor: EntryEditor;
    plan: GrowthPlan;
    rows: { open: PlanRow[]; without: PlanRow[]; general: Action[] };
    /** The skill shown separately above, which the lists leave out. */
    focus: string | undefined;
    bar: number;
    targets: number;
    /** Called with the skill of a new action, and whether it is the skill's first. */
    onbegin: (skill: string | undefined, isFirst: boolean) => void;
    onedit: (ref: EntryRef) => void;
    onclose: (ref: EntryRef) => void;
    onremove: (ref: EntryRef) => void;
    onmark: (ref: EntryRef, text: string, done: boolean) => void;
  };function $$render() {
 const actionList/*Ωignore_positionΩ*/ = (skill: string | undefined, actions: readonly Action[])/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  const list = written(skill, actions);
  if(list.length > 0){
     { svelteHTML.createElement("ul", {});
         for(let action of __sveltets_2_ensureArray(list)){action.id;
         { svelteHTML.createElement("li", {}); { const $$_yrtnEnoitcA2C = __sveltets_2_ensureComponent(ActionEntry); new $$_yrtnEnoitcA2C({ target: __sveltets_2_any(), props: {    editor,skill,action,...handlers(skill, action),}});} }
      }
     }
  }
};return __sveltets_2_any(0)}; const add/*Ωignore_positionΩ*/ = (skill: string, isFirst: boolean)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("p", {   "class":`add`,...__sveltets_2_empty({"data-plan-add":skill}),});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.addTo(nameOf(skill)),"onclick":() => onbegin(skill, isFirst),}});messages.add;  Button}
   }
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  

  let { editor, plan, rows, focus, bar, targets, onbegin, onedit, onclose, onremove, onmark }: Props =
    $props();
  const explorer = getExplorer();
  const messages = getMessages('plan', planMessages);
  const FIRST = 12;
  let all = $state(false);
  const open = $derived(rows.open.filter(({ step }) => step.skill !== focus));
  const without = $derived(rows.without.filter(({ step }) => step.skill !== focus));
  const general = $derived(written(undefined, rows.general));
  const done = $derived([
    ...plan.done,
    ...plan.general.filter((action) => action.done).map((action) => ({ skill: undefined, action })),
  ]);
  const nameOf = (skill: string) => explorer.graph?.skills.get(skill)?.name ?? skill;
  /** The open actions of a row, followed by the new one the reader is writing, which is not in the plan yet. */
  function written(skill: string | undefined, actions: readonly Action[]): Action[] {
    const draft = editor
      .actions(skill)
      .find(({ id, done }) => done !== true && editor.isOpen({ kind: 'action', skill, id }));
    return draft && !actions.some(({ id }) => id === draft.id) ? [...actions, draft] : [...actions];
  }
  const handlers = (skill: string | undefined, action: Action) => {
    const ref: EntryRef = { kind: 'action', skill, id: action.id };
    return {
      onedit: () => onedit(ref),
      onclose: () => onclose(ref),
      onremove: () => onremove(ref),
      ondone: (value: boolean) => onmark(ref, action.text, value),
    };
  };
;
async () => {





 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.open,"note":open.length > 1 ? messages.openNote : '',}});
     for(let { step, actions } of __sveltets_2_ensureArray(open)){step.skill;
     { const $$_llikSnalP1C = __sveltets_2_ensureComponent(PlanSkill); new $$_llikSnalP1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },step,bar,targets,}});
      ;__sveltets_2_ensureSnippet(actionList(step.skill, actions));
      ;__sveltets_2_ensureSnippet(add(step.skill, false));
     PlanSkill}
  }
  if(general.length > 0 && open.length > 0){ { svelteHTML.createElement("h4", {});messages.ofNoSkill; }}
  ;__sveltets_2_ensureSnippet(actionList(undefined, rows.general));
   { svelteHTML.createElement("p", {  "class":`add`,...__sveltets_2_empty({"data-plan-add":""}),});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => onbegin(undefined, false),}});messages.addOfNoSkill; Button}
   }
 Section}

if(done.length > 0){
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.done;  { svelteHTML.createElement("span", { "class":`soft`,});messages.actions(done.length); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("ul", {});
         for(let { skill, action } of __sveltets_2_ensureArray(done)){`${skill ?? ''}/${action.id}`;
         { svelteHTML.createElement("li", {});
           { const $$_yrtnEnoitcA3C = __sveltets_2_ensureComponent(ActionEntry); new $$_yrtnEnoitcA3C({ target: __sveltets_2_any(), props: {    editor,skill,action,...handlers(skill, action),}});}
          if(skill !== undefined){ { svelteHTML.createElement("span", {   "class":`soft of`,"dir":`auto`,});nameOf(skill); }}
         }
      }
     }
   Fold}
}

if(without.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.bringMost,"note":messages.withoutAction,}});
       for(let { step, actions } of __sveltets_2_ensureArray((all ? without : without.slice(0, FIRST)))){step.skill;
       { const $$_llikSnalP1C = __sveltets_2_ensureComponent(PlanSkill); new $$_llikSnalP1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },step,bar,targets,}});
        ;__sveltets_2_ensureSnippet(actionList(step.skill, actions));
        ;__sveltets_2_ensureSnippet(add(step.skill, true));
       PlanSkill}
    }
    if(without.length > FIRST){
       { svelteHTML.createElement("p", { "class":`more`,});
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"pressed":all,"onclick":() => (all = !all),}});all ? messages.firstTwelve : messages.showAll(without.length);  Button}
       }
    }
   Section}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanLists__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanLists__SvelteComponent_ = ReturnType<typeof PlanLists__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanLists__SvelteComponent_;