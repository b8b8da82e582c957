///<reference types="svelte" />
;
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import Dialog from '../kit/controls/Dialog.svelte';
import EmbedCode from './EmbedCode.svelte';
function $$render() {

  
  
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('embedCode', embedCodeMessages);
  let dialog = $state.raw<Dialog>();

   function open(): void {
    void dialog?.open();
  }
;
async () => {

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"label":messages.title,"wide":true,}});dialog = $$_golaiD0;
   { svelteHTML.createElement("div", { "class":`box`,});
     { svelteHTML.createElement("header", {});
       { svelteHTML.createElement("h2", {});messages.title; }
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {      "look":`close`,"label":messages.close,"onclick":() => dialog?.close(),}});}
     }
     { svelteHTML.createElement("p", { "class":`intro`,});messages.intro; }
    if(explorer.original){ { const $$_edoCdebmE2C = __sveltets_2_ensureComponent(EmbedCode); new $$_edoCdebmE2C({ target: __sveltets_2_any(), props: {  "document":explorer.original.document,}});}}
   }
 Dialog}


};
return { props: {} as Record<string, never>, exports: {} as any as { open: typeof open }, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EmbedCodeDialog__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EmbedCodeDialog__SvelteComponent_ = ReturnType<typeof EmbedCodeDialog__SvelteComponent_>;
/*Ωignore_endΩ*/export default EmbedCodeDialog__SvelteComponent_;