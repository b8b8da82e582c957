///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import type { Action } from '../../model/profile/profile';
import type { EntryRef } from '../../state/profile/entries';
import type { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import { today } from '../kit/days';
import EntryFields from './EntryFields.svelte';
;

  interface Props {
    editor: EntryEditor;
    /** Undefined for a general action. */
    skill: string | undefined;
    action: Action;
    readonly?: boolean;
    onedit: () => void;
    onclose: () => void;
    onremove: () => void;
    /** Handles a change of its checkbox, for a list that the action then leaves. */
    ondone?: (done: boolean) => void;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { editor, skill, action, readonly = false, onedit, onclose, onremove, ondone }: Props = $props();
  const { entry: messages } = getMessages('plan', planMessages);
  const { dueText } = getFigures();
  const ref = $derived<EntryRef>({ kind: 'action', skill, id: action.id });
  const done = $derived(action.done === true);
  const about = $derived(
    [
      dueText(action.due, done, today()),
      action.agreed === true && messages.agreed,
      readonly && (done ? messages.done : ''),
    ].filter((part) => part !== '' && part !== false),
  );
  const mark = (value: boolean) => (ondone ? ondone(value) : editor.setDone(ref, value));
;
async () => {

 { svelteHTML.createElement("div", {   "class":`action`,...__sveltets_2_empty({"data-entry":action.id}),});
  if(editor.isOpen(ref)){
     { const $$_sdleiFyrtnE1C = __sveltets_2_ensureComponent(EntryFields); new $$_sdleiFyrtnE1C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },editor,"entry":action,"label":messages.whatToDo,"kind":`action`,onclose,onremove,}});
       { svelteHTML.createElement("label", {});
        messages.due;
         { svelteHTML.createElement("input", {         "type":`date`,"max":`9999-12-31`,"value":action.due ?? '',"oninput":(event) => editor.write({ due: event.currentTarget.value || undefined }),});}
       }
       { svelteHTML.createElement("label", { "class":`check`,});
         { svelteHTML.createElement("input", {       "type":`checkbox`,"checked":action.agreed === true,"onchange":(event) => editor.write({ agreed: event.currentTarget.checked || undefined }),});}
        messages.bothAgreed;
       }
     EntryFields}
  }else{
     { svelteHTML.createElement("div", { "class":`line`,});
      if(readonly){
         { svelteHTML.createElement("p", {   "class":`text`,"dir":`auto`,});done;action.text; }
      }else{
         { svelteHTML.createElement("label", { "class":`check top`,});
           { svelteHTML.createElement("input", {         "type":`checkbox`,"checked":done,"aria-label":messages.doneThis(action.text),"onchange":(event) => mark(event.currentTarget.checked),});}
           { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});done;action.text; }
         }
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.editAction(action.text),"onclick":onedit,}});messages.edit; Button}
      }
     }
    if(about.length > 0){ { svelteHTML.createElement("p", {  "class":`soft`,});!readonly;about.join(' · '); }}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ActionEntry__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ActionEntry__SvelteComponent_ = ReturnType<typeof ActionEntry__SvelteComponent_>;
/*Ωignore_endΩ*/export default ActionEntry__SvelteComponent_;