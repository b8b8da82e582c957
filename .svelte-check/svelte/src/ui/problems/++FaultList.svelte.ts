///<reference types="svelte" />
;
import type { IssueReport } from '../../i18n/formatter/describe';
import { Quotations } from '../../check/rules/quotation';
import { rulePages } from '../../i18n/en/rulePages';
import { getMessages } from '../kit/context';
import RuleGroup from './RuleGroup.svelte';
import { groupedByRule, type Unshown } from './groups';
;

  interface Props {
    reports: readonly IssueReport[];
    /** The texts of the files, to show the line of each issue. */
    texts?: ReadonlyMap<string, string> | undefined;
    /** The ladder the issues belong to, if the page does not show it yet. */
    unshown?: Unshown | undefined;
  };function $$render() {

  
  
  
  
  
  

  let { reports, texts = new Map(), unshown }: Props = $props();
  const pages = getMessages('rulePages', rulePages);
  const groups = $derived(groupedByRule(reports, pages));
  const quotations = $derived(new Quotations(texts));
;
async () => {

   for(let group of __sveltets_2_ensureArray(groups)){group.code;
   { const $$_puorGeluR0C = __sveltets_2_ensureComponent(RuleGroup); new $$_puorGeluR0C({ target: __sveltets_2_any(), props: {   group,quotations,unshown,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const FaultList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type FaultList__SvelteComponent_ = ReturnType<typeof FaultList__SvelteComponent_>;
/*Ωignore_endΩ*/export default FaultList__SvelteComponent_;