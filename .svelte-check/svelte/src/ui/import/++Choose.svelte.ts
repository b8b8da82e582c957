///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { appMessages } from '../../i18n/en/app/messages';
import { importMessages } from '../../i18n/en/import/messages';
import {
    bringsFiles,
    chosenFrom,
    chosenIn,
    pastedText,
    type ChosenFile,
  } from '../../browser/files/chosenFiles';
import Button from '../kit/controls/Button.svelte';
import Fold from '../kit/controls/Fold.svelte';
;

  interface Props {
    onchosen: (chosen: readonly ChosenFile[]) => void;
  };function $$render() {

  
  
  
  
  
  

  let { onchosen }: Props = $props();
  const messages = getMessages('import', importMessages);
  const { pasted } = getMessages('app', appMessages);
  let files = $state.raw<HTMLInputElement>();
  let folder = $state.raw<HTMLInputElement>();
  let over = $state(false);
  let text = $state('');

  function choose(input: HTMLInputElement | undefined) {
    const chosen = chosenFrom(input?.files ?? null);
    // Cleared, so that the reader can choose the same files again once they have corrected them.
    if (input) input.value = '';
    onchosen(chosen);
  }
  function ondragover(event: DragEvent) {
    if (!event.dataTransfer || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    over = true;
  }
  async function ondrop(event: DragEvent) {
    over = false;
    if (!event.dataTransfer || !bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    onchosen(await chosenIn(event.dataTransfer));
  }
;
async () => {

  { svelteHTML.createElement("div", {           "class":`drop`,"role":`group`,"aria-label":messages.choose,ondragover,"ondragleave":() => (over = false),ondrop,});over;
   { svelteHTML.createElement("p", {});messages.dropHere; }
   { svelteHTML.createElement("p", { "class":`buttons`,});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => files?.click(),}});messages.chooseFiles; Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => folder?.click(),}});messages.chooseFolder; Button}
   }
   { svelteHTML.createElement("p", { "class":`quiet`,});messages.nothingUploaded; }
   { const $$_input1 = svelteHTML.createElement("input", {      "type":`file`,"multiple":true,"hidden":true,"onchange":() => choose(files),});files = $$_input1;}
   { const $$_input1 = svelteHTML.createElement("input", {      "type":`file`,"webkitdirectory":true,"hidden":true,"onchange":() => choose(folder),});folder = $$_input1;}
 }
 { svelteHTML.createElement("label", {});
  messages.orPaste;
   { svelteHTML.createElement("textarea", {     "rows":3,"bind:value":text,"spellcheck":`false`,});/*Ωignore_startΩ*/() => text = __sveltets_2_any(null);/*Ωignore_endΩ*/ }
 }
if(text.trim() !== ''){
   { svelteHTML.createElement("p", {}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => onchosen([pastedText(text, pasted)]),}});messages.readPasted; Button} }
}
 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.whatCanBeOpened;};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("dl", {});
       for(let { name, what } of __sveltets_2_ensureArray(messages.reads)){name;
       { svelteHTML.createElement("dt", {});name; }
       { svelteHTML.createElement("dd", {});what; }
    }
   }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Choose__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Choose__SvelteComponent_ = ReturnType<typeof Choose__SvelteComponent_>;
/*Ωignore_endΩ*/export default Choose__SvelteComponent_;