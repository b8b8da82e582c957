///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { tick, type Snippet } from 'svelte';
import type { Evidence } from '../../model/profile/profile';
import type { EntryPlace, EntryRef } from '../../state/profile/entries';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { EntryEditor } from '../../state/profile/EntryEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import ActionEntry from './ActionEntry.svelte';
import EvidenceEntry from './EvidenceEntry.svelte';
import Removed from './Removed.svelte';
;

  interface Props {
    desk: ProfileEditor;
    /** The id of the skill. */
    skill: string;
    readonly?: boolean;
    /** The name of the other side as the page shows it: names may be hidden. */
    other?: string;
    /** More buttons for the skill. */
    more?: Snippet;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { desk, skill, readonly = false, other, more }: Props = $props();
  const { record: messages } = getMessages('profileParts', profilePartsMessages);
  const uid = $props.id();
  const editor = $derived(new EntryEditor(desk));
  const evidence = $derived(editor.evidence(skill));
  const actions = $derived(editor.actions(skill));
  const mixed = $derived(evidence.some(({ by }) => by !== desk.side));
  let root = $state.raw<HTMLElement>();

  /** The author of evidence; left out if all of it is the reader's own. */
  function fromText({ by }: Evidence) {
    if (!mixed) return '';
    if (by === desk.side) return messages.fromYou;
    if (other !== undefined) return messages.from(other);
    return by === 'manager' ? messages.fromManager : messages.fromPerson;
  }
  async function focusOn(...places: string[]) {
    await tick();
    const found = places.map((place) => root?.querySelector<HTMLElement>(place)).find((one) => one);
    found?.focus();
  }
  const entryButton = (id: string) => `[data-entry="${CSS.escape(id)}"] button`;
  function close({ id, kind }: EntryRef) {
    editor.close();
    void focusOn(entryButton(id), '[data-removed] button', `[data-add="${kind}"] button`);
  }
  function remove(ref: EntryRef) {
    editor.remove(ref);
    void focusOn('[data-removed] button', `[data-add="${ref.kind}"] button`);
  }
  const handlers = (place: EntryPlace, id: string) => {
    const ref: EntryRef = { ...place, id };
    return { onedit: () => editor.edit(ref), onclose: () => close(ref), onremove: () => remove(ref) };
  };
;
async () => {

 { const $$_div0 = svelteHTML.createElement("div", {  "class":`record`,});root = $$_div0;
  if(evidence.length > 0){
     { svelteHTML.createElement("p", {   "class":`name`,"id":`${uid}-evidence`,});messages.evidence; }
     { svelteHTML.createElement("ul", {   "role":`list`,"aria-labelledby":`${uid}-evidence`,});
         for(let piece of __sveltets_2_ensureArray(evidence)){piece.id;
         { const $$_yrtnEecnedivE2C = __sveltets_2_ensureComponent(EvidenceEntry); new $$_yrtnEecnedivE2C({ target: __sveltets_2_any(), props: {         editor,skill,piece,"from":fromText(piece),"readonly":readonly || piece.by !== desk.side,...handlers({ kind: 'evidence', skill }, piece.id),}});}
      }
     }
  }
  if(actions.length > 0){
     { svelteHTML.createElement("p", {   "class":`name`,"id":`${uid}-actions`,});messages.actions; }
     { svelteHTML.createElement("ul", {   "role":`list`,"aria-labelledby":`${uid}-actions`,});
         for(let action of __sveltets_2_ensureArray(actions)){action.id;
         { svelteHTML.createElement("li", {});
           { const $$_yrtnEnoitcA3C = __sveltets_2_ensureComponent(ActionEntry); new $$_yrtnEnoitcA3C({ target: __sveltets_2_any(), props: {      editor,skill,action,readonly,...handlers({ kind: 'action', skill }, action.id),}});}
         }
      }
     }
  }
  if(!readonly){
     { const $$_devomeR1C = __sveltets_2_ensureComponent(Removed); new $$_devomeR1C({ target: __sveltets_2_any(), props: {   editor,"onback":({ id }) => focusOn(entryButton(id)),}});}
     { svelteHTML.createElement("div", { "class":`add`,});
       { svelteHTML.createElement("span", {  ...__sveltets_2_empty({"data-add":`evidence`}),}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => editor.begin({ kind: 'evidence', skill }),}});messages.addEvidence;  Button} }
       { svelteHTML.createElement("span", {  ...__sveltets_2_empty({"data-add":`action`}),}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => editor.begin({ kind: 'action', skill }),}});messages.addAction;  Button} }
      ;__sveltets_2_ensureSnippet(more?.());
     }
  } else if (evidence.length + actions.length === 0){
     { svelteHTML.createElement("p", { "class":`none`,});messages.none; }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillRecord__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillRecord__SvelteComponent_ = ReturnType<typeof SkillRecord__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillRecord__SvelteComponent_;