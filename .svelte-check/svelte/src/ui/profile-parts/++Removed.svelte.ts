///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import type { EntryRef } from '../../state/profile/entries';
import type { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    editor: EntryEditor;
    /** Called with the restored entry. */
    onback: (ref: EntryRef) => void;
    /** Shown only if the message covers other content: closes it. */
    onclose?: (ref: EntryRef) => void;
  };function $$render() {

  
  
  
  
  
  

  let { editor, onback, onclose }: Props = $props();
  const { record: messages } = getMessages('profileParts', profilePartsMessages);

  function putBack(ref: EntryRef) {
    editor.putBack();
    onback(ref);
  }
  function putAside(ref: EntryRef) {
    editor.letGo();
    onclose?.(ref);
  }
;
async () => {

 { svelteHTML.createElement("p", {  "role":`status`,...__sveltets_2_empty({"data-removed":true}),});
  if(editor.removed){
    const { ref, entry } = editor.removed;
     { svelteHTML.createElement("span", { }); { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.removed(entry.text),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("bdi", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText} }
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => putBack(ref),}});messages.putBack; Button}
    if(onclose){ { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => putAside(ref),}});messages.close; Button}}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Removed__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Removed__SvelteComponent_ = ReturnType<typeof Removed__SvelteComponent_>;
/*Ωignore_endΩ*/export default Removed__SvelteComponent_;