///<reference types="svelte" />
;
import { entryName } from '../../state/profile/entries';
import type { Growth } from '../../state/profile/Growth.svelte';
import { answersOf, withSnapshot } from '../../state/profile/recordEdits';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import { today } from '../kit/days';
import Section from '../kit/text/Section.svelte';
import SnapshotList from './SnapshotList.svelte';
import { ratedIn, suggestedLabel } from './snapshots';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('progress', progressMessages);
  const { dateText } = getFigures();
  const person = $derived(growth.person);
  const answers = $derived(person ? answersOf(person) : {});
  const rated = $derived(ratedIn(answers));
  const labels = $derived(person?.snapshots.map(({ label }) => label) ?? []);
  const now = today();
  let day = $state(now);
  /** Undefined until the reader writes a name. */
  let typed = $state<string>();
  const suggested = $derived(suggestedLabel(day, labels, explorer.language));
  let status = $state('');

  function take() {
    const label = typed?.trim() || suggested;
    const saved = growth.edit(withSnapshot({ id: entryName(), date: day, label, ratings: answers }));
    status = saved ? messages.taken(label, dateText(day, today()), rated) : messages.notTaken;
    if (saved) typed = undefined;
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.snapshots,}});
   { svelteHTML.createElement("p", { "class":`soft`,});
    labels.length === 0 ? messages.firstSnapshot : messages.anotherSnapshot;
   }
  if(rated > 0){
     { svelteHTML.createElement("div", { "class":`form`,});
       { svelteHTML.createElement("label", {  "class":`name`,}); { svelteHTML.createElement("span", {});messages.name; } { svelteHTML.createElement("input", {             "value":typed ?? suggested,"maxlength":400,"autocomplete":`off`,"dir":`auto`,"oninput":(event) => (typed = event.currentTarget.value),"onkeydown":(event) => event.key === 'Enter' && !event.isComposing && take(),});} }
       { svelteHTML.createElement("label", { }); { svelteHTML.createElement("span", {});messages.day; } { svelteHTML.createElement("input", {             "type":`date`,"value":day,"min":`1970-01-01`,"max":now,"oninput":({ currentTarget: field }) => {
            if (field.value && field.validity.valid) day = field.value;
          },"onblur":({ currentTarget: field }) => (field.value = day),});} }
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":take,}});messages.take; Button}
     }
  }else{
     { svelteHTML.createElement("p", {});
       { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.rateFirst,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", { "href":explorer.href({ part: undefined, session: undefined }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
     }
  }
   { svelteHTML.createElement("p", {   "role":`status`,"dir":`auto`,});status; }
   { const $$_tsiLtohspanS1C = __sveltets_2_ensureComponent(SnapshotList); new $$_tsiLtohspanS1C({ target: __sveltets_2_any(), props: {  "desk":growth,}});}
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const TakeSnapshot__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type TakeSnapshot__SvelteComponent_ = ReturnType<typeof TakeSnapshot__SvelteComponent_>;
/*Ωignore_endΩ*/export default TakeSnapshot__SvelteComponent_;