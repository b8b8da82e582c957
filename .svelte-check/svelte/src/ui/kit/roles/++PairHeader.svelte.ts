///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { RoleNode } from '../../../graph/careerGraph';
import Button from '../controls/Button.svelte';
import { getExplorer, getMessages } from '../context';
import { controlsMessages } from '../../../i18n/en/controls/messages';
import Tabs from '../controls/Tabs.svelte';
;

  interface Props {
    from: RoleNode;
    to: RoleNode;
    onclose: () => void;
    /** Actions for the pair, beside their names. */
    actions?: Snippet;
  };function $$render() {

  
  
  
  
  
  

  let { from, to, onclose, actions }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('controls', controlsMessages);
  const view = $derived(explorer.link.view);
;
async () => {

 { svelteHTML.createElement("header", {});
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {      "look":`close`,"label":messages.close,"onclick":onclose,}});}
   { svelteHTML.createElement("h2", {   "tabindex":-1,"id":`pair-title`,});
     { svelteHTML.createElement("span", {});messages.from; }  { svelteHTML.createElement("a", {   "href":explorer.profileHref(from.id),"dir":`auto`,});from.title; }
     { svelteHTML.createElement("span", {});messages.to; }  { svelteHTML.createElement("a", {   "href":explorer.profileHref(to.id),"dir":`auto`,});to.title; }
   }
  if(actions){ { svelteHTML.createElement("div", { "class":`actions`,});;__sveltets_2_ensureSnippet(actions()); }}
 }
 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {     "label":messages.betweenTwo,"tabs":[
    { name: messages.gap, href: explorer.href({ view: undefined }), current: view === undefined },
    { name: messages.routes, href: explorer.href({ view: 'routes' }), current: view === 'routes' },
    { name: messages.whatIf, href: explorer.href({ view: 'what-if' }), current: view === 'what-if' },
  ],}});}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PairHeader__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PairHeader__SvelteComponent_ = ReturnType<typeof PairHeader__SvelteComponent_>;
/*Ωignore_endΩ*/export default PairHeader__SvelteComponent_;