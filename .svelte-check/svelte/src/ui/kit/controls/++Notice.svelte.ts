///<reference types="svelte" />
;
import { getMessages } from '../context';
import { controlsMessages } from '../../../i18n/en/controls/messages';
import type { Snippet } from 'svelte';
import Button from './Button.svelte';
;

  interface Props {
    tone?: 'news' | 'fault';
    onclose: () => void;
    children: Snippet;
  };function $$render() {

  
  
  
  

  let { tone = 'news', onclose, children }: Props = $props();
  const messages = getMessages('controls', controlsMessages);
;
async () => {

 { svelteHTML.createElement("div", { "class":tone,});
   { svelteHTML.createElement("p", {   "role":`status`,"dir":`auto`,});;__sveltets_2_ensureSnippet(children()); }
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":onclose,}});messages.close; Button}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Notice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Notice__SvelteComponent_ = ReturnType<typeof Notice__SvelteComponent_>;
/*Ωignore_endΩ*/export default Notice__SvelteComponent_;