///<reference types="svelte" />
;
import type { ComponentProps } from 'svelte';
import type { ChosenFile } from '../../browser/files/chosenFiles';
import { Intake } from '../../state/import/LadderImport.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getPlacer, getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import Dialog from '../kit/controls/Dialog.svelte';
import Section from '../kit/text/Section.svelte';
import Choose from './Choose.svelte';
import StoredLadders from './StoredLadders.svelte';
import Reading from './Reading.svelte';
import Report from './Report.svelte';
import Save from './Save.svelte';
;

  interface Props {
    /** How to list the issues of an import. */
    faults: ComponentProps<typeof Report>['faults'];
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  

  let { faults }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('import', importMessages);
  const placeIt = getPlacer();
  const intake = new Intake(explorer);
  let dialog = $state.raw<Dialog>();

  /** Opens the dialog; files from another source are read at once. */
   function open(chosen: readonly ChosenFile[] = []): void {
    void dialog?.open();
    void intake.take(chosen);
  }
  /** Closes the dialog, for files that belong elsewhere. */
   function close(): void {
    dialog?.close();
  }
  function place() {
    dialog?.close();
    placeIt?.();
  }
  async function show(role?: string) {
    const stored = await intake.show(role === undefined ? {} : { role });
    dialog?.close();
    if (!stored) explorer.tell(messages.notKept);
  }
;
async () => {

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"label":messages.ladders,"wide":true,"onclose":() => intake.cancel(),}});dialog = $$_golaiD0;
   { svelteHTML.createElement("div", { "class":`open`,});
     { svelteHTML.createElement("header", {});
       { svelteHTML.createElement("h2", {});intake.stage === 'read' ? messages.whatWasRead : messages.openLadder; }
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {      "look":`close`,"label":messages.close,"onclick":() => dialog?.close(),}});}
     }
    if(intake.stage === 'choosing'){
      if(intake.failure){ { svelteHTML.createElement("p", {   "class":`failure`,"role":`alert`,});intake.failure; }}
       { const $$_esoohC2C = __sveltets_2_ensureComponent(Choose); new $$_esoohC2C({ target: __sveltets_2_any(), props: {  "onchosen":(chosen) => intake.take(chosen),}});}
       { const $$_sreddaLderotS2C = __sveltets_2_ensureComponent(StoredLadders); new $$_sreddaLderotS2C({ target: __sveltets_2_any(), props: {  "onopen":() => dialog?.close(),}});}
      if(explorer.original){
         { const $$_evaS2C = __sveltets_2_ensureComponent(Save); new $$_evaS2C({ target: __sveltets_2_any(), props: {  "graph":explorer.original,}});}
        if(placeIt){
           { const $$_noitceS2C = __sveltets_2_ensureComponent(Section); new $$_noitceS2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.show,}});
             { svelteHTML.createElement("p", {});messages.showNote; }
             { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":place,}});messages.place; Button}
           Section}
        }
      }
    } else if (intake.stage === 'reading'){
       { const $$_gnidaeR2C = __sveltets_2_ensureComponent(Reading); new $$_gnidaeR2C({ target: __sveltets_2_any(), props: {    "progress":intake.progress,"oncancel":() => intake.cancel(),}});}
    } else if (intake.reading){
       { const $$_tropeR2C = __sveltets_2_ensureComponent(Report); new $$_tropeR2C({ target: __sveltets_2_any(), props: {      intake,"reading":intake.reading,faults,"onshow":show,}});}
    }
   }
 Dialog}


};
return { props: {} as any as Props, exports: {} as any as { open: typeof open,close: typeof close }, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OpenLadder__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OpenLadder__SvelteComponent_ = ReturnType<typeof OpenLadder__SvelteComponent_>;
/*Ωignore_endΩ*/export default OpenLadder__SvelteComponent_;