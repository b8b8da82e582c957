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
    role: RoleNode;
    onclose: () => void;
    /** Facts about the role, beside its title and place. */
    children?: Snippet;
  };function $$render() {

  
  
  
  
  
  

  let { role, onclose, children }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('controls', controlsMessages);
  const view = $derived(explorer.link.view);
  const place = $derived(
    [
      explorer.graph?.families[role.lane]?.name,
      explorer.graph?.rungs[role.rank]?.name,
      ...(role.document?.hat ? [messages.forATime] : []),
    ].filter(Boolean),
  );
;
async () => {

 { svelteHTML.createElement("header", {});
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {      "look":`close`,"label":messages.closeProfile,"onclick":onclose,}});}
   { svelteHTML.createElement("p", {});place.join(' · '); }
   { svelteHTML.createElement("h2", {     "dir":`auto`,"tabindex":-1,"id":`profile-title`,});role.title; }
  ;__sveltets_2_ensureSnippet(children?.());
 }
 { const $$_sbaT0C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT0C({ target: __sveltets_2_any(), props: {     "label":messages.aboutRole,"tabs":[
    { name: messages.profile, href: explorer.href({ view: undefined }), current: view === undefined },
    { name: messages.nextMoves, href: explorer.href({ view: 'next' }), current: view === 'next' },
    { name: messages.whatIf, href: explorer.href({ view: 'what-if' }), current: view === 'what-if' },
  ],}});}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoleHeader__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoleHeader__SvelteComponent_ = ReturnType<typeof RoleHeader__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoleHeader__SvelteComponent_;