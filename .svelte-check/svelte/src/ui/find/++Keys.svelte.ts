///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { findMessages } from '../../i18n/en/find/messages';
import Button from '../kit/controls/Button.svelte';
import Dialog from '../kit/controls/Dialog.svelte';
import { isTyping } from '../kit/controls/typing';
import RichText from '../kit/text/RichText.svelte';
function $$render() {

  
  
  
  
  
  

  const messages = getMessages('find', findMessages);

  let dialog = $state.raw<Dialog>();

  const KEYS = [
    ['↑ ↓', messages.keys.upDown],
    ['← →', messages.keys.sideways],
    ['Enter', messages.keys.enter],
    ['Esc', messages.keys.escape],
    [`/ ${messages.or} Ctrl K`, messages.keys.find],
    ['+ − 0', messages.keys.zoom],
    ['0–9', messages.keys.digits],
    ['n', messages.keys.n],
    ['Backspace', messages.keys.backspace],
    ['Ctrl Z', messages.keys.undo],
    ['?', messages.keys.help],
  ] as const;

  function onkeydown(event: KeyboardEvent) {
    const typing = isTyping(event.target);
    if (event.key !== '?' || typing) return;
    event.preventDefault();
    void dialog?.open();
  }
;
async () => {

 { svelteHTML.createElement("svelte:window", { onkeydown,});}

 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"label":messages.keysAndHelp,"onclick":() => dialog?.open(),}});  Button}

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"label":messages.walking,}});dialog = $$_golaiD0;
   { svelteHTML.createElement("div", { "class":`keys`,});
     { svelteHTML.createElement("h2", {});messages.walking; }
     { svelteHTML.createElement("p", {});messages.intro; }
     { svelteHTML.createElement("ul", {});
         for(let view of __sveltets_2_ensureArray(messages.views)){view; { svelteHTML.createElement("li", {}); { const $$_txeThciR4C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR4C({ target: __sveltets_2_any(), props: {  "text":view,}});} }}
     }
     { svelteHTML.createElement("p", {});messages.example; }
     { svelteHTML.createElement("dl", {});
         for(let [key, does] of __sveltets_2_ensureArray(KEYS)){key;
         { svelteHTML.createElement("dt", {}); { svelteHTML.createElement("kbd", {});key; } }
         { svelteHTML.createElement("dd", {});does; }
      }
     }
     { svelteHTML.createElement("p", {});messages.private; }
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => dialog?.close(),}});messages.close; Button}
   }
 Dialog}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Keys__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Keys__SvelteComponent_ = ReturnType<typeof Keys__SvelteComponent_>;
/*Ωignore_endΩ*/export default Keys__SvelteComponent_;