///<reference types="svelte" />
;
import { redact } from '../../formats/redact/redact';
import type { LadderDocument } from '../../model/ladder/ladder';
import { settingsOf, snippet, type SnippetKind, type EmbedSource } from '../../state/link/snippet';
import { embedTargetFor, embedViewsAt } from '../../state/explorer/embedTargets';
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import { getExplorer, getMessages } from '../kit/context';
import Choices from './Choices.svelte';
import Code from './Code.svelte';
import Mentions from './Mentions.svelte';
import NotServed from './NotServed.svelte';
import Preview from './Preview.svelte';
;

  interface Props {
    document: LadderDocument;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { document }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('embedCode', embedCodeMessages);

  const shapes = $derived(embedViewsAt(explorer.link));
  let kind = $state<SnippetKind>('element');
  // The role in the panel is what the reader wants to show; without one, the view behind the dialog.
  // svelte-ignore state_referenced_locally
  let shape = $state(shapes[0] ?? 'level');
  let theme = $state<'light' | 'dark' | undefined>();
  let lang = $state<string | undefined>();
  let withoutPay = $state(false);

  const hasPay = $derived(document.roles.some(({ pay }) => pay.length > 0));
  const left = $derived(withoutPay ? redact(document, { pay: true }) : undefined);
  const served = $derived(embedTargetFor(explorer.link.ladder, explorer.index, document.id, withoutPay));
  const placed: EmbedSource = $derived({ ladder: served.name, shape, link: explorer.link, theme, lang });
  /** If no host serves the ladder, the preview gets the document itself. */
  const data = $derived(served.isThere ? undefined : (left?.document ?? document));
  const code = $derived(
    snippet(kind, placed, explorer.base, { title: document.title, open: document.title }),
  );
;
async () => {

  { const $$_seciohC0C = __sveltets_2_ensureComponent(Choices); const $$_seciohC0 = new $$_seciohC0C({ target: __sveltets_2_any(), props: {      shapes,hasPay,kind,shape,theme,lang,withoutPay,}});/*Ωignore_startΩ*/() => kind = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_seciohC0.$$bindings = 'kind';/*Ωignore_startΩ*/() => shape = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_seciohC0.$$bindings = 'shape';/*Ωignore_startΩ*/() => theme = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_seciohC0.$$bindings = 'theme';/*Ωignore_startΩ*/() => lang = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_seciohC0.$$bindings = 'lang';/*Ωignore_startΩ*/() => withoutPay = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_seciohC0.$$bindings = 'withoutPay';}
if(left && left.mentions.length > 0){ { const $$_snoitneM0C = __sveltets_2_ensureComponent(Mentions); new $$_snoitneM0C({ target: __sveltets_2_any(), props: {  "mentions":left.mentions,}});}}
if(data){ { const $$_devreStoN0C = __sveltets_2_ensureComponent(NotServed); new $$_devreStoN0C({ target: __sveltets_2_any(), props: {     "name":served.name,"document":data,withoutPay,}});}}
 { const $$_edoC0C = __sveltets_2_ensureComponent(Code); new $$_edoC0C({ target: __sveltets_2_any(), props: { code,}});}
if(kind === 'link'){
   { svelteHTML.createElement("p", {});messages.previewLink;  { svelteHTML.createElement("a", {       "href":code,"target":`_blank`,"rel":`noopener`,"dir":`auto`,});document.title; } }
}else{
   { const $$_weiverP0C = __sveltets_2_ensureComponent(Preview); new $$_weiverP0C({ target: __sveltets_2_any(), props: {     "settings":settingsOf(placed),data,"base":explorer.base,}});}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EmbedCode__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EmbedCode__SvelteComponent_ = ReturnType<typeof EmbedCode__SvelteComponent_>;
/*Ωignore_endΩ*/export default EmbedCode__SvelteComponent_;