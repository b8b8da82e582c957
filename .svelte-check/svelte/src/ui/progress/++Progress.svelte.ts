///<reference types="svelte" />
;
import { progress } from '../../analysis/growth/progress';
import { targetsOf } from '../../analysis/growth/readiness';
import type { Growth } from '../../state/profile/Growth.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import { today } from '../kit/days';
import Section from '../kit/text/Section.svelte';
import TargetLine from './TargetLine.svelte';
import { TODAY } from './snapshots';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('progress', progressMessages);
  const graph = $derived(explorer.graph);
  const person = $derived(growth.person);
  const FIRST = 4;
  let all = $state(false);
  const targets = $derived(graph && person ? targetsOf(graph, person).roles : []);
  const shown = $derived(all ? targets : targets.slice(0, FIRST));
  /** Computed only while visible: a person may have many targets and many snapshots. */
  const lines = $derived.by(() => {
    if (!graph || !person) return [];
    const now = { id: TODAY, date: today(), label: messages.today, ratings: person.ratings };
    return progress(graph, [...person.snapshots, now], shown);
  });
  const unrated = $derived(lines.some(({ points }) => points.some((point) => point.unrated > 0)));
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.progress,}});
  if(targets.length === 0){
     { svelteHTML.createElement("p", { "class":`soft`,});
       { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.chooseTarget,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", { "href":explorer.href({ part: 'stand' }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
     }
  }else{
     { svelteHTML.createElement("p", { "class":`soft`,});
      messages.byToday;
      unrated ? messages.hollow : '';
     }
       for(let line of __sveltets_2_ensureArray(lines)){line.role.id; { const $$_eniLtegraT1C = __sveltets_2_ensureComponent(TargetLine); new $$_eniLtegraT1C({ target: __sveltets_2_any(), props: { line,}});}}
    if(targets.length > FIRST){
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => (all = !all),}});all ? messages.fewerTargets : messages.moreTargets(targets.length - FIRST);  Button}
    }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Progress__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Progress__SvelteComponent_ = ReturnType<typeof Progress__SvelteComponent_>;
/*Ωignore_endΩ*/export default Progress__SvelteComponent_;