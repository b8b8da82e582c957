///<reference types="svelte" />
;
import { reportIssue, type IssueReport } from '../../i18n/formatter/describe';
import type { Issue } from '../../model/validation/issue';
import { getExplorer, getMessages } from '../kit/context';
import { problemsMessages } from '../../i18n/en/problems/messages';
import { messages as englishMessages } from '../../i18n/en/messages';
import FaultList from './FaultList.svelte';
import RuleSwitch from './RuleSwitch.svelte';
function $$render() {

  
  
  
  
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('problems', problemsMessages);
  const issueMessages = getMessages('messages', englishMessages);
  const loaded = $derived(explorer.loaded?.kind === 'ready' ? explorer.loaded : undefined);
  const reports = $derived(loaded?.issues.map(reportOf) ?? []);
  const silenced = $derived([...(loaded?.silenced ?? [])]);
  const notListed = $derived(silenced.reduce((sum, [, n]) => sum + n, 0));
  const faults = $derived(explorer.faults.length);

  /** An issue of the import knows its role only by title. */
  function reportOf(fault: Issue): IssueReport {
    const report = reportIssue(fault, issueMessages);
    const title = report.role === null && 'role' in fault.args ? fault.args.role : undefined;
    return title === undefined ? report : { ...report, role: explorer.graph?.roleNames.find(title) ?? null };
  }
;
async () => {

 { const $$_hctiwSeluR0C = __sveltets_2_ensureComponent(RuleSwitch); new $$_hctiwSeluR0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h1", {});faults > 0 ? messages.hasFaults(faults) : messages.hasNone; }
   { svelteHTML.createElement("p", {});
    faults > 0 ? messages.drawnSound : messages.drawnWhole;
    faults === 0 && reports.length > 0 ? messages.worthALook : '';
     { svelteHTML.createElement("a", { "href":explorer.href({ lens: 'level' }),});messages.back; }
   }
  if(notListed > 0){ { svelteHTML.createElement("p", { "class":`silenced`,});
      messages.silenced(
        notListed,
        silenced.map(([code]) => code),
      );
     }}
   { const $$_tsiLtluaF1C = __sveltets_2_ensureComponent(FaultList); new $$_tsiLtluaF1C({ target: __sveltets_2_any(), props: {   reports,"texts":loaded?.texts,}});}
 RuleSwitch}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Problems__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Problems__SvelteComponent_ = ReturnType<typeof Problems__SvelteComponent_>;
/*Ωignore_endΩ*/export default Problems__SvelteComponent_;