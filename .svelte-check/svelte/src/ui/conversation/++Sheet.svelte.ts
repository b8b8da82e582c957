///<reference types="svelte" />
;
import { flushSync } from 'svelte';
import { conversationRows } from '../../analysis/growth/conversation';
import type { RoleNode } from '../../graph/careerGraph';
import type { Conversation } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import {
    placesOf,
    rowGroups,
    readersCopy,
    roleTitle,
    type Openness,
  } from '../../state/profile/conversation';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { sentences } from '../../i18n/en/sentences';
import SheetFields from './SheetFields.svelte';
import SheetTable from './SheetTable.svelte';
import SheetText from './SheetText.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    desk: ProfileEditor;
    name: string;
    talk: Conversation;
    role: RoleNode | undefined;
    openness: Openness;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, name, talk, role, openness }: Props = $props();
  const uid = $props.id();
  const explorer = getExplorer();
  const { sheet: messages } = getMessages('conversation', conversationMessages);
  const { longDateText } = getFigures();
  const { example } = getMessages('sentences', sentences);
  const graph = $derived(explorer.graph);
  const ladder = $derived(graph?.document);
  let printing = $state(false);
  /** The sheet contains the other side's ratings only if the page shows them. */
  const person = $derived(
    printing && desk.person ? readersCopy(desk.person, desk.side, openness) : undefined,
  );
  const groups = $derived.by(() => {
    const rows = graph && person ? conversationRows(graph, person.ratings, role) : [];
    return rowGroups(rows, placesOf(rows));
  });
  const own = $derived(person?.conversations.find(({ id }) => id === talk.id) ?? talk);
  const title = $derived(person && roleTitle(graph, person, talk.role));
  const about = $derived([name, title, longDateText(talk.date)].filter(Boolean).join(' · '));

  /** Svelte must render the sheet before this returns: the browser then prints the page. */
  function prepare() {
    flushSync(() => {
      printing = true;
    });
  }
;
async () => {

 { svelteHTML.createElement("svelte:window", {    "onbeforeprint":prepare,"onafterprint":() => (printing = false),});}

if(person){
   { svelteHTML.createElement("div", {...__sveltets_2_empty({"data-sheet":true}),});
     { svelteHTML.createElement("section", { "class":`front`,});
       { svelteHTML.createElement("header", {});
         { svelteHTML.createElement("p", { "class":`kind`,});messages.kind; }
         { svelteHTML.createElement("h1", { "dir":`auto`,});title ?? ladder?.title; }
         { const $$_sdleiFteehS3C = __sveltets_2_ensureComponent(SheetFields); new $$_sdleiFteehS3C({ target: __sveltets_2_any(), props: {   name,"date":longDateText(talk.date),}});}
       }
       { const $$_elbaTteehS2C = __sveltets_2_ensureComponent(SheetTable); new $$_elbaTteehS2C({ target: __sveltets_2_any(), props: {     groups,"withTheirs":openness.sees,"side":desk.side,}});}
       { svelteHTML.createElement("p", { "class":`foot`,});
         { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.foot(
            example,
            ladder?.title ?? '',
            ladder?.edition,
            ladder?.scale.map(({ name: step }) => step) ?? [],
          ),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("bdi", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
     }
     { svelteHTML.createElement("section", { "class":`back`,});
       { svelteHTML.createElement("p", {   "class":`about`,"dir":`auto`,});about; }
       { const $$_txeTteehS2C = __sveltets_2_ensureComponent(SheetText); new $$_txeTteehS2C({ target: __sveltets_2_any(), props: {    person,groups,"talk":own,}});}
       { svelteHTML.createElement("div", { "class":`room`,});
         { svelteHTML.createElement("h2", {});messages.byHand; }
         { svelteHTML.createElement("div", { "class":`lines`,});
           { svelteHTML.createElement("svg", { "aria-hidden":`true`,});
             { svelteHTML.createElement("pattern", {       "id":`${uid}-ruled`,"width":`10mm`,"height":`8.8mm`,"patternUnits":`userSpaceOnUse`,});
               { svelteHTML.createElement("line", {      "x2":`10mm`,"y1":`8.6mm`,"y2":`8.6mm`,});}
             }
             { svelteHTML.createElement("rect", {      "width":`100%`,"height":`100%`,"fill":`url(#${uid}-ruled)`,});}
           }
         }
       }
     }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Sheet__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Sheet__SvelteComponent_ = ReturnType<typeof Sheet__SvelteComponent_>;
/*Ωignore_endΩ*/export default Sheet__SvelteComponent_;