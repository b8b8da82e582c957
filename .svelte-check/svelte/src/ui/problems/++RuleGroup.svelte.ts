///<reference types="svelte" />
;
import type { Quotations } from '../../check/rules/quotation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { problemsMessages } from '../../i18n/en/problems/messages';
import Fault from './Fault.svelte';
import type { RuleGroup, Unshown } from './groups';
;

  interface Props {
    group: RuleGroup;
    quotations: Quotations;
    unshown: Unshown | undefined;
  };function $$render() {

  
  
  
  
  
  

  let { group, quotations, unshown }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('problems', problemsMessages);

  /** One mistake can cause ten thousand issues; the first ones are enough. */
  const FIRST = 20;
  const MORE = 200;
  let most = $state(FIRST);
  const shown = $derived(group.reports.slice(0, most));
  const left = $derived(group.reports.length - shown.length);
  const warnings = $derived(group.reports.length - group.errors);
  const tally = $derived(
    [
      group.errors > 0 ? messages.errors(group.errors) : '',
      warnings > 0 ? (group.isFault ? messages.warnings(warnings) : messages.looks(warnings)) : '',
    ].filter(Boolean),
  );
;
async () => {

 { svelteHTML.createElement("section", {   "aria-labelledby":`rule-${group.code}`,});group.isFault;
   { svelteHTML.createElement("h2", { "id":`rule-${group.code}`,});group.title; }
   { svelteHTML.createElement("p", { "class":`about`,});
     { svelteHTML.createElement("span", { "class":`tally`,});tally.join(', '); }
     { svelteHTML.createElement("code", {});group.code; }
    
     { svelteHTML.createElement("a", {         ...__sveltets_2_empty({"data-rule":group.code}),"aria-label":messages.aboutThis(group.title),"href":explorer.href({ lens: 'faults', rule: group.code }),"target":unshown ? '_blank' : undefined,});
      messages.aboutCheck;
     }
   }
  if(group.remedy){ { svelteHTML.createElement("p", {   "class":`remedy`,"dir":`auto`,});group.remedy; }}
   { svelteHTML.createElement("ol", {});
       for(let report of __sveltets_2_ensureArray(shown)){report;
       { const $$_tluaF2C = __sveltets_2_ensureComponent(Fault); new $$_tluaF2C({ target: __sveltets_2_any(), props: {     report,quotations,unshown,"remedy":group.remedy === undefined,}});}
    }
   }
  if(left > 0){
     { svelteHTML.createElement("p", { "class":`rest`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclick":() => (most += MORE),}});left > MORE ? messages.showMore(MORE) : messages.showRest;  Button}
      messages.moreGoAway(left);
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RuleGroup__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RuleGroup__SvelteComponent_ = ReturnType<typeof RuleGroup__SvelteComponent_>;
/*Ωignore_endΩ*/export default RuleGroup__SvelteComponent_;