///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import { tick } from 'svelte';
import type { Snapshot } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { withSnapshot } from '../../state/profile/recordEdits';
import Button from '../kit/controls/Button.svelte';
import { today } from '../kit/days';
import { ratedIn } from './snapshots';
;

  interface Props {
    desk: ProfileEditor;
    snapshot: Snapshot;
    /** Whether the snapshot is being edited. */
    open: boolean;
    onopen: () => void;
    onclose: () => void;
    onremove: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { desk, snapshot, open, onopen, onclose, onremove }: Props = $props();
  const messages = getMessages('progress', progressMessages);
  const { dateText } = getFigures();
  let row = $state.raw<HTMLElement>();
  const label = $derived(snapshot.label);
  /** The text of the field, which may be empty or end with a space. Another label replaces it. */
  let typed = $derived(label);

  function rename(text: string) {
    typed = text;
    const trimmed = text.trim();
    if (trimmed) desk.edit(withSnapshot({ ...snapshot, label: trimmed }), `snapshots/${snapshot.id}/label`);
  }
  function move(field: HTMLInputElement) {
    // A partly typed year lies before the earliest allowed day.
    if (!field.value || !field.validity.valid) return;
    desk.edit(withSnapshot({ ...snapshot, date: field.value }), `snapshots/${snapshot.id}/date`);
  }
  async function begin() {
    onopen();
    await tick();
    row?.querySelector('input')?.select();
  }
  async function end() {
    onclose();
    await tick();
    row?.querySelector('button')?.focus();
  }
  function onkeydown(event: KeyboardEvent) {
    if (!open || event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
    if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void end();
  }
;
async () => {


 { const $$_li0 = svelteHTML.createElement("li", {  onkeydown,});row = $$_li0;
  if(open){
     { svelteHTML.createElement("label", {  "class":`name`,}); { svelteHTML.createElement("span", {});messages.name; } { svelteHTML.createElement("input", {            "bind:value":__sveltets_2_get_set_binding(() => typed,rename),"maxlength":400,"autocomplete":`off`,"dir":`auto`,"onblur":() => (typed = label),});} }
     { svelteHTML.createElement("label", { }); { svelteHTML.createElement("span", {});messages.day; } { svelteHTML.createElement("input", {             "type":`date`,"value":snapshot.date,"min":`1970-01-01`,"max":today(),"oninput":({ currentTarget }) => move(currentTarget),"onblur":({ currentTarget }) => (currentTarget.value = snapshot.date),});} }
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":end,}});messages.done; Button}
  }else{
     { svelteHTML.createElement("span", { "class":`name`,});
       { svelteHTML.createElement("b", { "dir":`auto`,});label; }
       { svelteHTML.createElement("span", { "class":`about`,});messages.rated(dateText(snapshot.date, today()), ratedIn(snapshot.ratings)); }
     }
     { svelteHTML.createElement("span", { "class":`do`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.of(messages.change, label),"onclick":begin,}});messages.change;  Button}
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.of(messages.remove, label),"onclick":onremove,}});messages.remove;  Button}
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SnapshotRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SnapshotRow__SvelteComponent_ = ReturnType<typeof SnapshotRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default SnapshotRow__SvelteComponent_;