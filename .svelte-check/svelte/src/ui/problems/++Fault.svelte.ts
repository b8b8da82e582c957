///<reference types="svelte" />
;
import type { IssueReport } from '../../i18n/formatter/describe';
import { harmless, type Quotations } from '../../check/rules/quotation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { problemsMessages } from '../../i18n/en/problems/messages';
import type { Unshown } from './groups';
;

  interface Props {
    report: IssueReport;
    quotations: Quotations;
    unshown: Unshown | undefined;
    /** Whether to show the remedy here instead of once for the group. */
    remedy: boolean;
  };function $$render() {

  
  
  
  
  
  

  let { report, quotations, unshown, remedy }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('problems', problemsMessages);

  const role = $derived(report.role ?? undefined);
  const title = $derived(
    role === undefined ? undefined : unshown ? unshown.titleOf(role) : explorer.role(role)?.title,
  );
  const place = $derived(
    report.file && report.line
      ? { file: report.file, line: report.line, column: report.column ?? 1 }
      : undefined,
  );
  const quotation = $derived(place && quotations.at(place));
;
async () => {

 { svelteHTML.createElement("li", {});
   { svelteHTML.createElement("p", { "dir":`auto`,});report.message; }
  if(remedy){ { svelteHTML.createElement("p", {   "class":`remedy`,"dir":`auto`,});report.remedy; }}
  if(quotation){
    const { line, before, marked, after } = quotation;
     { svelteHTML.createElement("p", {   "class":`line`,"dir":`ltr`,});
       { svelteHTML.createElement("span", {   "class":`number`,"aria-hidden":`true`,});line; } { svelteHTML.createElement("code", { });harmless(before.trimStart()); { svelteHTML.createElement("mark", {});harmless(marked || ' '); }harmless(after); }
     }
  }
  if(place || report.file || title){
     { svelteHTML.createElement("p", { "class":`place`,});
      if(report.file){ { svelteHTML.createElement("span", {});report.file;place ? `:${place.line}:${place.column}` : ''; }}
      if(role !== undefined && title !== undefined){
        if(unshown){
           { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => unshown.show(role),}});messages.showRole(title); Button}
        }else{
           { svelteHTML.createElement("a", { "href":explorer.href({ lens: 'level', role, from: undefined, to: undefined }),});
            messages.showRole(title);
           }
        }
      }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Fault__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Fault__SvelteComponent_ = ReturnType<typeof Fault__SvelteComponent_>;
/*Ωignore_endΩ*/export default Fault__SvelteComponent_;