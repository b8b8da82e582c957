///<reference types="svelte" />
;
import type { SkillGap } from '../../analysis/gap/gap';
import { compareWording } from '../../analysis/gap/wording';
import { ME } from '../../state/link/link';
import { gapMessages } from '../../i18n/en/gap/messages';
import { getFigures, getMessages, getSession } from '../kit/context';
import SkillFold from '../kit/roles/SkillFold.svelte';
import { stepWording } from '../kit/roles/stepWording';
import Wording from './Wording.svelte';
;

  interface Props {
    row: SkillGap;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { row }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('gap', gapMessages);
  const { stepName } = getFigures();
  const graph = $derived(explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  const wording = $derived(
    graph
      ? compareWording(stepWording(graph, row.skill, row.held), stepWording(graph, row.skill, row.asked))
      : { before: [], after: [] },
  );
  const own = $derived(explorer.gap?.from.id === ME ? session.growth?.standing : undefined);
  const aside = $derived(row.class === 'notApplicable');
  const held = $derived(
    aside
      ? messages.notApplicable
      : own && !own.held.has(row.skill)
        ? messages.notRated
        : stepName(scale, row.held),
  );
  const asked = $derived(stepName(scale, row.asked));
;
async () => {

  { const $$_dloFllikS0C = __sveltets_2_ensureComponent(SkillFold); new $$_dloFllikS0C({ target: __sveltets_2_any(), props: {          children:() => { return __sveltets_2_any(0); },"skill":row.skill,"held":row.held,"asked":row.asked,"text":row.asked === 0 || row.held === row.asked ? held : `${held} → ${asked}`,"eager":false,}});
  if(row.held > 0){
     { svelteHTML.createElement("p", { "dir":`auto`,});
       { svelteHTML.createElement("b", {});held;  }
       { const $$_gnidroW2C = __sveltets_2_ensureComponent(Wording); new $$_gnidroW2C({ target: __sveltets_2_any(), props: {    "runs":wording.before,"mark":row.asked > 0 ? 'del' : undefined,}});}
     }
  }
  if(row.asked > 0 && row.asked !== row.held){
     { svelteHTML.createElement("p", { "dir":`auto`,});
       { svelteHTML.createElement("b", {});asked;  }
       { const $$_gnidroW2C = __sveltets_2_ensureComponent(Wording); new $$_gnidroW2C({ target: __sveltets_2_any(), props: {    "runs":wording.after,"mark":row.held > 0 ? 'ins' : undefined,}});}
     }
  }
  if(row.asked > 0){
     { svelteHTML.createElement("p", { "class":`soft`,});
      messages.skillSum(row);
     }
  }
 SkillFold}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillRow__SvelteComponent_ = ReturnType<typeof SkillRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillRow__SvelteComponent_;