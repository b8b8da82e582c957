///<reference types="svelte" />
;
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import Button from '../kit/controls/Button.svelte';
import { getMessages } from '../kit/context';
;

  interface Props {
    code: string;
  };function $$render() {

  
  
  

  let { code }: Props = $props();
  const messages = getMessages('embedCode', embedCodeMessages);
  let field = $state.raw<HTMLTextAreaElement>();
  /** The text that was last copied, or failed to copy. A message is shown only for this text. */
  let done = $state.raw<{ code: string; copied: boolean }>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      done = { code, copied: true };
    } catch {
      field?.focus();
      done = { code, copied: false };
    }
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`code`,});
   { const $$_textarea1 = svelteHTML.createElement("textarea", {              "readonly":true,"rows":Math.min(8, code.split('\n').length + 1),"spellcheck":`false`,"dir":`ltr`,"aria-label":messages.code,"value":code,"onfocus":(event) => event.currentTarget.select(),});field = $$_textarea1; }
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":copy,}});messages.copy; Button}
   { svelteHTML.createElement("span", { "role":`status`,});done?.code === code ? (done.copied ? messages.copied : messages.notCopied) : ''; }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Code__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Code__SvelteComponent_ = ReturnType<typeof Code__SvelteComponent_>;
/*Ωignore_endΩ*/export default Code__SvelteComponent_;