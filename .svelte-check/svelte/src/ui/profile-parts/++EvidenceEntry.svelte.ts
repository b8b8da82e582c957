///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import type { Evidence } from '../../model/profile/profile';
import { addressText, type EntryRef } from '../../state/profile/entries';
import type { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import { today } from '../kit/days';
import EntryFields from './EntryFields.svelte';
import LinkField from './LinkField.svelte';
;

  interface Props {
    editor: EntryEditor;
    skill: string;
    piece: Evidence;
    /** The author as text; empty if it is obvious. */
    from: string;
    /** Only the author of evidence can change it. */
    readonly: boolean;
    onedit: () => void;
    onclose: () => void;
    onremove: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { editor, skill, piece, from, readonly, onedit, onclose, onremove }: Props = $props();
  const { entry: messages } = getMessages('plan', planMessages);
  const { dateText } = getFigures();
  const ref = $derived<EntryRef>({ kind: 'evidence', skill, id: piece.id });
;
async () => {

 { svelteHTML.createElement("li", { ...__sveltets_2_empty({"data-entry":piece.id}),});
  if(editor.isOpen(ref)){
     { const $$_sdleiFyrtnE1C = __sveltets_2_ensureComponent(EntryFields); new $$_sdleiFyrtnE1C({ target: __sveltets_2_any(), props: {        children:() => { return __sveltets_2_any(0); },editor,"entry":piece,"label":messages.whatShows,"kind":`evidence`,onclose,onremove,}});
       { const $$_dleiFkniL2C = __sveltets_2_ensureComponent(LinkField); new $$_dleiFkniL2C({ target: __sveltets_2_any(), props: {    "link":piece.link ?? '',"onwrite":(link) => editor.write({ link }),}});}
       { svelteHTML.createElement("label", {});
        messages.date;
         { svelteHTML.createElement("input", {         "type":`date`,"max":`9999-12-31`,"value":piece.date ?? '',"oninput":(event) => editor.write({ date: event.currentTarget.value || undefined }),});}
       }
     EntryFields}
  }else{
     { svelteHTML.createElement("div", { "class":`line`,});
       { svelteHTML.createElement("p", {   "class":`text`,"dir":`auto`,});piece.text; }
      if(!readonly){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.editEvidence(piece.text),"onclick":onedit,}});messages.edit;  Button}}
     }
    if(piece.date || piece.link || from){
       { svelteHTML.createElement("p", { "class":`about`,});
        if(piece.date){ { svelteHTML.createElement("span", {});dateText(piece.date, today()); }}
        if(piece.link){ { svelteHTML.createElement("a", {      "href":piece.link,"target":`_blank`,"rel":`noopener noreferrer`,}); { svelteHTML.createElement("bdi", {});addressText(piece.link); }  { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } }}
        if(from){ { svelteHTML.createElement("span", {});from; }}
       }
    }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EvidenceEntry__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EvidenceEntry__SvelteComponent_ = ReturnType<typeof EvidenceEntry__SvelteComponent_>;
/*Ωignore_endΩ*/export default EvidenceEntry__SvelteComponent_;