///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import type { ComponentProps } from 'svelte';
import type { Reading } from '../../browser/workers/importFiles';
import type { Intake } from '../../state/import/LadderImport.svelte';
import Button from '../kit/controls/Button.svelte';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import Columns from './Columns.svelte';
import Found from './Found.svelte';
import Proposals from './Proposals.svelte';
;

  interface Props {
    intake: Intake;
    reading: Reading;
    faults: ComponentProps<typeof Found>['faults'];
    /** Shows the ladder, with the given role in focus if there is one. */
    onshow: (role?: string) => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { intake, reading, faults, onshow }: Props = $props();
  const messages = getMessages('import', importMessages);
  const document = $derived(reading.document);
  const read = $derived(reading.taken.filter(({ format }) => format !== undefined));
  const unread = $derived(reading.taken.length - read.length);
  const ignored = $derived(
    reading.tables.reduce((sum, { headings }) => sum + headings.filter(({ meaning }) => !meaning).length, 0),
  );
;
async () => {

if(document){
   { svelteHTML.createElement("p", { "class":`title`,}); { svelteHTML.createElement("b", { "dir":`auto`,});document.title; } { svelteHTML.createElement("br", {});}messages.facts(document); }
   { svelteHTML.createElement("p", { "class":`actions`,});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":() => onshow(),}});messages.walk; Button}
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => intake.cancel(),}});messages.chooseElse; Button}
   }
  if(intake.errors > 0){
     { svelteHTML.createElement("p", { "class":`quiet`,});
      messages.faultsFound(intake.errors);
     }
  }
}else{
   { svelteHTML.createElement("p", { "class":`title`,});
    messages.noLadder(reading.taken.length);
   }
   { svelteHTML.createElement("p", { "class":`actions`,}); { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => intake.cancel(),}});messages.chooseElse; Button} }
}

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {
    messages.filesRead(read.length, unread);
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("ul", { "class":`files`,});
       for(let { file, format } of __sveltets_2_ensureArray((reading.taken.slice(0, 200)))){file;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", { "dir":`auto`,});file; }
         { svelteHTML.createElement("i", {});format ? messages.formats[format] : messages.notRead; }
       }
    }
    if(reading.taken.length > 200){ { svelteHTML.createElement("li", {});messages.more(reading.taken.length - 200); }}
   }
 Fold}
if(reading.tables.length > 0){
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {
      messages.columnsMean(ignored);
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { const $$_snmuloC1C = __sveltets_2_ensureComponent(Columns); new $$_snmuloC1C({ target: __sveltets_2_any(), props: {       "tables":reading.tables,"mapping":intake.mapping,"onmap":(heading, as) => intake.map(heading, as),}});}
   Fold}
}
if(document && reading.proposals.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.proposed,"note":reading.proposals.length.toString(),}});
     { const $$_slasoporP1C = __sveltets_2_ensureComponent(Proposals); new $$_slasoporP1C({ target: __sveltets_2_any(), props: {    intake,document,"proposals":reading.proposals,}});}
   Section}
}
 { const $$_dnuoF0C = __sveltets_2_ensureComponent(Found); new $$_dnuoF0C({ target: __sveltets_2_any(), props: {   reading,faults,onshow,}});}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Report__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Report__SvelteComponent_ = ReturnType<typeof Report__SvelteComponent_>;
/*Ωignore_endΩ*/export default Report__SvelteComponent_;