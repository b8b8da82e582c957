///<reference types="svelte" />
;
import { RULE_PAGES } from '../../check/help';
import { settingExample } from '../../check/help/settingExample';
import { isIssueCode, settingsFor } from '../../check/severities';
import { severityOf } from '../../model/validation/issue';
import { getExplorer, getMessages } from '../kit/context';
import { problemsMessages } from '../../i18n/en/problems/messages';
import { rulePages } from '../../i18n/en/rulePages';
import ExampleText from './ExampleText.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    code: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { code }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('problems', problemsMessages);
  const pages = getMessages('rulePages', rulePages);

  const known = $derived(isIssueCode(code) ? code : undefined);
  const page = $derived(known && pages[known]);
  const setting = $derived(known && settingExample(known));
;
async () => {

 { svelteHTML.createElement("p", { "class":`back`,});
   { svelteHTML.createElement("a", { "href":explorer.href({ lens: 'faults', rule: undefined }),});messages.allFaults; }
 }
if(known && page){
  const { example } = RULE_PAGES[known];
   { svelteHTML.createElement("h1", { "tabindex":-1,});page.title; }
   { svelteHTML.createElement("p", { "class":`soft`,}); { svelteHTML.createElement("code", {});known; } }
   { svelteHTML.createElement("h2", {});messages.says; }
   { svelteHTML.createElement("p", {});page.says; }
   { svelteHTML.createElement("h2", {});messages.why; }
   { svelteHTML.createElement("p", {});page.why; }
   { svelteHTML.createElement("h2", {});messages.example; }
  if(typeof example === 'string'){
     { svelteHTML.createElement("p", {});page.example ?? example; }
  }else{
     { svelteHTML.createElement("p", { "class":`soft`,});messages.forms[example.form];  }
     { svelteHTML.createElement("div", { "class":`pair`,});
       { const $$_txeTelpmaxE1C = __sveltets_2_ensureComponent(ExampleText); new $$_txeTelpmaxE1C({ target: __sveltets_2_any(), props: {        "heading":messages.withFault,"text":example.wrong,"other":example.right,"tone":`wrong`,}});}
       { const $$_txeTelpmaxE1C = __sveltets_2_ensureComponent(ExampleText); new $$_txeTelpmaxE1C({ target: __sveltets_2_any(), props: {        "heading":messages.without,"text":example.right,"other":example.wrong,"tone":`right`,}});}
     }
  }
   { svelteHTML.createElement("h2", {});messages.whatToDo; }
   { svelteHTML.createElement("p", {});page.remedy; }
   { svelteHTML.createElement("h2", {});messages.howSevere; }
   { svelteHTML.createElement("p", {});messages.setting(severityOf(known), settingsFor(known).slice(1)); }
  if(setting){ { svelteHTML.createElement("p", { "class":`setting`,}); { svelteHTML.createElement("code", {});setting; } }}
}else{
   { svelteHTML.createElement("h1", { "tabindex":-1,});messages.noCheck; }
   { svelteHTML.createElement("p", {});
     { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.noCheckNote(code),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("code", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RulePage__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RulePage__SvelteComponent_ = ReturnType<typeof RulePage__SvelteComponent_>;
/*Ωignore_endΩ*/export default RulePage__SvelteComponent_;