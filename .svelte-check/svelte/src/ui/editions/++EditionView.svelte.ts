///<reference types="svelte" />
;
import { tick } from 'svelte';
import type { Editions } from '../../state/profile/Editions.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import Carried from './Carried.svelte';
import Changes from './Changes.svelte';
import Compare from './CompareEditions.svelte';
import ForMe from './ForMe.svelte';
import { editionNames } from './names';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    editions: Editions;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { editions }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
  const { earlier, comparison, mine, sameLadder } = $derived(editions);
  const names = $derived(comparison && editionNames(comparison.before, comparison.after, messages));

  /** The view closes with its content; the focus moves to the view the reader sees then. */
  async function putAside() {
    await editions.putAside();
    explorer.go({ part: 'stand' });
    explorer.tell(messages.putAside);
    await tick();
    document.querySelector<HTMLElement>('#me-title ~ nav [aria-current]')?.focus();
  }
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
  if(earlier && comparison && names){
     { svelteHTML.createElement("h2", {});messages.title; }
     { svelteHTML.createElement("div", { "class":`about`,});
       { svelteHTML.createElement("p", { "class":`names`,});
         { svelteHTML.createElement("span", { "dir":`auto`,});names.before; }  { svelteHTML.createElement("span", { "aria-hidden":`true`,});  }
         { svelteHTML.createElement("span", { "class":`unseen`,});messages.to; }  { svelteHTML.createElement("b", { "dir":`auto`,});names.after; }
       }
      if(!sameLadder){
         { svelteHTML.createElement("p", {});
          messages.otherLadder(comparison.before.document.title, comparison.after.document.title);
         }
      }else{
         { svelteHTML.createElement("p", {});messages.sameLadder; }
      }
       { svelteHTML.createElement("p", { "class":`row`,});
        if(earlier.from === undefined){
           { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":putAside,}});messages.seen; Button}
           { svelteHTML.createElement("span", {});messages.untilThen; }
        }else{
           { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => editions.leaveChosen(),}});messages.closeComparison; Button}
           { svelteHTML.createElement("span", { "dir":`auto`,});messages.from(earlier.from); }
        }
       }
     }
    if(mine){
       { const $$_eMroF1C = __sveltets_2_ensureComponent(ForMe); new $$_eMroF1C({ target: __sveltets_2_any(), props: {  comparison,mine,}});}
       { const $$_deirraC1C = __sveltets_2_ensureComponent(Carried); new $$_deirraC1C({ target: __sveltets_2_any(), props: {  comparison,mine,}});}
    }
     { const $$_segnahC1C = __sveltets_2_ensureComponent(Changes); new $$_segnahC1C({ target: __sveltets_2_any(), props: { comparison,}});}
  }else{
     { svelteHTML.createElement("h2", {});messages.compareTitle; }
     { svelteHTML.createElement("p", {});
      messages.noEarlier;
     }
  }
   { const $$_erapmoC1C = __sveltets_2_ensureComponent(Compare); new $$_erapmoC1C({ target: __sveltets_2_any(), props: { editions,}});}
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EditionView__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EditionView__SvelteComponent_ = ReturnType<typeof EditionView__SvelteComponent_>;
/*Ωignore_endΩ*/export default EditionView__SvelteComponent_;