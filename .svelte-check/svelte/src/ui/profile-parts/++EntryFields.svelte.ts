///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import type { Snippet } from 'svelte';
import type { ProfileEntry } from '../../state/profile/entries';
import type { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import EntryText from './EntryText.svelte';
;

  interface Props {
    editor: EntryEditor;
    entry: ProfileEntry;
    /** The label of the text field. */
    label: string;
    kind: 'action' | 'evidence';
    onclose: () => void;
    onremove: () => void;
    /** The fields below the text. */
    children: Snippet;
  };function $$render() {

  
  
  
  
  
  
  

  let { editor, entry, label, kind, onclose, onremove, children }: Props = $props();
  const { entry: messages } = getMessages('plan', planMessages);
  let form = $state.raw<HTMLElement>();

  /** The fields lose the focus only to another element: in an inactive window they keep it. */
  function onfocusout() {
    setTimeout(() => {
      if (form && !form.contains(document.activeElement)) editor.leave();
    });
  }
  function onkeydown(event: KeyboardEvent) {
    const finishes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!finishes || event.isComposing) return;
    // Escape closes only the fields.
    event.preventDefault();
    onclose();
  }
;
async () => {



 { const $$_div0 = svelteHTML.createElement("div", {        "class":`fields`,"role":`group`,"aria-label":messages[kind],onfocusout,onkeydown,});form = $$_div0;
   { const $$_txeTyrtnE1C = __sveltets_2_ensureComponent(EntryText); new $$_txeTyrtnE1C({ target: __sveltets_2_any(), props: {     label,"text":entry.text,"oninput":(text) => editor.write({ text }),}});}
   { svelteHTML.createElement("div", { "class":`row`,});;__sveltets_2_ensureSnippet(children()); }
   { svelteHTML.createElement("div", { "class":`row end`,});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":onclose,}});messages.finish; Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.removeThis[kind],"onclick":onremove,}});messages.remove; Button}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EntryFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EntryFields__SvelteComponent_ = ReturnType<typeof EntryFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default EntryFields__SvelteComponent_;