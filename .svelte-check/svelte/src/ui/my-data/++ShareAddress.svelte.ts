///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import Button from '../kit/controls/Button.svelte';
;

  interface Props {
    address: string;
  };function $$render() {

  
  
  

  let { address }: Props = $props();
  const { share: messages } = getMessages('myData', myDataMessages);
  let status = $state('');
  let field = $state.raw<HTMLInputElement>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      status = messages.copied;
    } catch {
      field?.focus();
      status = messages.notCopied;
    }
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`row`,});
   { const $$_input1 = svelteHTML.createElement("input", {             "type":`text`,"readonly":true,"spellcheck":`false`,"aria-label":messages.link,"value":address,"onfocus":(event) => event.currentTarget.select(),});field = $$_input1;}
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":copy,}});messages.copy; Button}
 }
 { svelteHTML.createElement("p", { "role":`status`,});status; }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ShareAddress__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ShareAddress__SvelteComponent_ = ReturnType<typeof ShareAddress__SvelteComponent_>;
/*Ωignore_endΩ*/export default ShareAddress__SvelteComponent_;