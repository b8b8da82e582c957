///<reference types="svelte" />
;
import { tick } from 'svelte';
import type { EntryRef } from '../../state/profile/entries';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import { withAction } from '../../state/profile/recordEdits';
import { actionsOf, type PlacedAction } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { today } from '../kit/days';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import ActionEntry from '../profile-parts/ActionEntry.svelte';
import Removed from '../profile-parts/Removed.svelte';
;

  interface Props {
    desk: ProfileEditor;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { desk }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { dueText, figure } = getFigures();
  const graph = $derived(getExplorer().graph);
  const editor = $derived(new EntryEditor(desk));
  let root = $state.raw<HTMLElement>();
  const refOf = ({ skill, action }: PlacedAction): EntryRef => ({ kind: 'action', skill, id: action.id });
  const keyOf = ({ skill, action }: PlacedAction) => `${skill ?? ''}/${action.id}`;
  const all = $derived(desk.person ? actionsOf(desk.person) : []);
  /** The action being written stays visible, even while it is empty or not agreed. */
  const written = $derived(
    editor
      .actions(undefined)
      .filter(
        ({ id }) =>
          editor.isOpen({ kind: 'action', skill: undefined, id }) &&
          !all.some((one) => one.skill === undefined && one.action.id === id),
      )
      .map((action): PlacedAction => ({ skill: undefined, action })),
  );
  const agreed = $derived([
    ...all.filter((one) => one.action.agreed || editor.isOpen(refOf(one))),
    ...written,
  ]);
  const others = $derived(
    all.filter((one) => !one.action.agreed && !one.action.done && !editor.isOpen(refOf(one))),
  );
  const nameOf = (skill: string) => graph?.skills.get(skill)?.name ?? skill;

  async function focusOn(place: string) {
    await tick();
    root?.querySelector<HTMLElement>(place)?.focus();
  }
  const ADD = '[data-add] button';
  function begin() {
    editor.begin({ kind: 'action', skill: undefined });
    editor.write({ agreed: true });
  }
  function close() {
    editor.close();
    void focusOn(ADD);
  }
  function remove(ref: EntryRef) {
    editor.remove(ref);
    void focusOn('[data-removed] button');
  }
  const agree = ({ skill, action }: PlacedAction) =>
    desk.edit(withAction(skill, { ...action, agreed: true }));
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.actions,"note":agreed.length > 0 ? figure(agreed.length) : '',}});
   { const $$_div1 = svelteHTML.createElement("div", { });root = $$_div1;
     { svelteHTML.createElement("ul", { "role":`list`,});
         for(let one of __sveltets_2_ensureArray(agreed)){keyOf(one);
         { svelteHTML.createElement("li", {});
          if(one.skill !== undefined){ { svelteHTML.createElement("p", {   "class":`skill`,"dir":`auto`,});nameOf(one.skill); }}
           { const $$_yrtnEnoitcA4C = __sveltets_2_ensureComponent(ActionEntry); new $$_yrtnEnoitcA4C({ target: __sveltets_2_any(), props: {            editor,"skill":one.skill,"action":one.action,"onedit":() => editor.edit(refOf(one)),"onclose":close,"onremove":() => remove(refOf(one)),}});}
         }
      }
     }
    if(agreed.length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});messages.noActions; }}
     { const $$_devomeR2C = __sveltets_2_ensureComponent(Removed); new $$_devomeR2C({ target: __sveltets_2_any(), props: {   editor,"onback":() => void focusOn(ADD),}});}
     { svelteHTML.createElement("p", {...__sveltets_2_empty({"data-add":true}),}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":begin,}});messages.addAction; Button} }
    if(others.length > 0){
       { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.otherActions;
           { svelteHTML.createElement("span", { "class":`soft`,});figure(others.length); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/
        
         { svelteHTML.createElement("ul", { "role":`list`,});
             for(let one of __sveltets_2_ensureArray(others)){keyOf(one);
             { svelteHTML.createElement("li", { "class":`other`,});
               { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});one.action.text; }
               { svelteHTML.createElement("span", {    "class":`soft`,"dir":`auto`,});[one.skill !== undefined && nameOf(one.skill), dueText(one.action.due, false, today())]
                  .filter(Boolean)
                  .join(' · '); }
               { const $$_nottuB5C = __sveltets_2_ensureComponent(Button); new $$_nottuB5C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"label":messages.agreeTo(one.action.text),"onclick":() => agree(one),}});messages.agree;  Button}
             }
          }
         }
       Fold}
    }
   }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Actions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Actions__SvelteComponent_ = ReturnType<typeof Actions__SvelteComponent_>;
/*Ωignore_endΩ*/export default Actions__SvelteComponent_;