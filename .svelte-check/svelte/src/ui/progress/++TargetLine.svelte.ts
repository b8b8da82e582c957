///<reference types="svelte" />
;
import type { ProgressLine } from '../../analysis/growth/progress';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import { today } from '../kit/days';
import Fold from '../kit/controls/Fold.svelte';
import ProgressChart from './ProgressChart.svelte';
import { sinceText, TODAY } from './snapshots';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    line: ProgressLine;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { line }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('progress', progressMessages);
  const { dateText, figure, percent } = getFigures();
  const { role, points } = $derived(line);
  const now = $derived(points.find(({ id }) => id === TODAY));
  /** The first value and today's. A snapshot dated after today appears only in the table. */
  const since = $derived(
    sinceText(points.slice(0, now ? points.indexOf(now) + 1 : undefined), explorer.language),
  );
;
async () => {

 { svelteHTML.createElement("article", { "aria-labelledby":`line-${role.id}`,});
   { svelteHTML.createElement("header", {});
     { svelteHTML.createElement("h4", { "id":`line-${role.id}`,}); { svelteHTML.createElement("a", {   "href":explorer.href({ role: role.id }),"dir":`auto`,});role.title; } }
    if(now){ { svelteHTML.createElement("span", { "class":`ready`,});messages.ready(now.readiness); }}
   }
  if(since){ { svelteHTML.createElement("p", { "dir":`auto`,});since; }}
   { const $$_trahCssergorP1C = __sveltets_2_ensureComponent(ProgressChart); new $$_trahCssergorP1C({ target: __sveltets_2_any(), props: {   "title":role.title,points,}});}
   { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "class":`soft`,});messages.asTable; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("table", {});
       { svelteHTML.createElement("caption", { }); { const $$_txeThciR4C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR4 = new $$_txeThciR4C({ target: __sveltets_2_any(), props: {  "text":messages.caption(role.title),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "dir":`auto`,});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR4.$$prop_def;/*Ωignore_endΩ*/  RichText} }
       { svelteHTML.createElement("thead", {});
         { svelteHTML.createElement("tr", {});
           { svelteHTML.createElement("th", { "scope":`col`,});messages.columns.day; }
           { svelteHTML.createElement("th", { "scope":`col`,});messages.columns.readiness; }
           { svelteHTML.createElement("th", { "scope":`col`,});messages.columns.steps; }
           { svelteHTML.createElement("th", { "scope":`col`,});messages.columns.unrated; }
         }
       }
       { svelteHTML.createElement("tbody", {});
           for(let { id, date, label, readiness, steps, unrated } of __sveltets_2_ensureArray([...points].reverse())){id;
           { svelteHTML.createElement("tr", {});
             { svelteHTML.createElement("th", {  "scope":`row`,}); { svelteHTML.createElement("b", { "dir":`auto`,});label; }
               { svelteHTML.createElement("span", { "class":`soft`,});dateText(date, today()); } }
             { svelteHTML.createElement("td", {});percent(readiness); }
             { svelteHTML.createElement("td", {});figure(steps, 2); }
             { svelteHTML.createElement("td", {});figure(unrated); }
           }
        }
       }
     }
   Fold}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TargetLine__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TargetLine__SvelteComponent_ = ReturnType<typeof TargetLine__SvelteComponent_>;
/*Ωignore_endΩ*/export default TargetLine__SvelteComponent_;