///<reference types="svelte" />
;
import { reportIssue } from '../../i18n/formatter/describe';
import type { LoadResult } from '../../state/explorer/loadLadder';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getOpener, getMessages } from '../kit/context';
import { problemsMessages } from '../../i18n/en/problems/messages';
import { messages as englishMessages } from '../../i18n/en/messages';
import { loadErrorsMessages } from '../../i18n/en/load-errors/messages';
import FaultList from './FaultList.svelte';
import RuleSwitch from './RuleSwitch.svelte';
;

  interface Props {
    loaded: Exclude<LoadResult, { kind: 'ready' }>;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { loaded }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('problems', problemsMessages);
  const issueMessages = getMessages('messages', englishMessages);
  const openBox = getOpener();
  const { missing } = getMessages('loadErrors', loadErrorsMessages);
  const reports = $derived(
    loaded.kind === 'faulty' ? loaded.issues.map((fault) => reportIssue(fault, issueMessages)) : [],
  );
  const texts = $derived(loaded.kind === 'faulty' ? loaded.texts : undefined);
  const errors = $derived(reports.filter(({ severity }) => severity === 'error'));
;
async () => {

 { svelteHTML.createElement("main", {});
   { const $$_hctiwSeluR1C = __sveltets_2_ensureComponent(RuleSwitch); new $$_hctiwSeluR1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
    if(loaded.kind === 'missing'){
       { svelteHTML.createElement("h1", {});messages.notOpened; }
       { svelteHTML.createElement("p", {});
        missing(loaded.address, loaded.missing);
        messages.checkAddress;
       }
    }else{
       { svelteHTML.createElement("h1", {});messages.toMend(errors.length); }
       { svelteHTML.createElement("p", {});messages.allListed; }
       { const $$_tsiLtluaF2C = __sveltets_2_ensureComponent(FaultList); new $$_tsiLtluaF2C({ target: __sveltets_2_any(), props: {  reports,texts,}});}
    }
     { svelteHTML.createElement("p", { "class":`ways`,});
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => explorer.reload(),}});messages.tryAgain; Button}
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":openBox,}});messages.openFiles; Button}
         for(let entry of __sveltets_2_ensureArray(explorer.index)){entry.id;
         { svelteHTML.createElement("a", { "href":`#ladder=${encodeURIComponent(entry.id)}`,});messages.openThis(entry.title); }
      }
     }
   RuleSwitch}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Unopened__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Unopened__SvelteComponent_ = ReturnType<typeof Unopened__SvelteComponent_>;
/*Ωignore_endΩ*/export default Unopened__SvelteComponent_;