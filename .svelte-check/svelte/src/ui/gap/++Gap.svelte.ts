///<reference types="svelte" />
;
import type { RoleGap } from '../../analysis/gap/roleGap';
import { ME } from '../../state/link/link';
import { gapMessages } from '../../i18n/en/gap/messages';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import Duties from '../kit/roles/Duties.svelte';
import PairHeader from '../kit/roles/PairHeader.svelte';
import RichText from '../kit/text/RichText.svelte';
import Section from '../kit/text/Section.svelte';
import { GROUPS } from './groups';
import { gapMarkdown } from './markdown';
import SkillRow from './SkillRow.svelte';
import Sums from './Sums.svelte';
import WayLine from './WayLine.svelte';
;

  interface Props {
    gap: RoleGap;
    onclose: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { gap, onclose }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('gap', gapMessages);
  const { differenceText, yearsText } = getFigures();
  const groups = $derived(
    GROUPS.map((id) => ({ id, rows: gap.skills.filter(({ class: kind }) => kind === id) })),
  );
  let copied = $state('');

  async function copy() {
    if (!explorer.graph) return;
    try {
      await navigator.clipboard.writeText(gapMarkdown(explorer.graph, gap, explorer.language));
      copied = messages.copied;
    } catch {
      copied = messages.notCopied;
    }
  }
;
async () => {

 { const $$_redaeHriaP0C = __sveltets_2_ensureComponent(PairHeader); const $$_redaeHriaP0 = new $$_redaeHriaP0C({ target: __sveltets_2_any(), props: {    "from":gap.from,"to":gap.to,onclose,actions:() => { async ()/*Ωignore_positionΩ*/ => {
    if(gap.from.id !== ME){
       { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => explorer.go({ from: gap.to.id, to: gap.from.id }),}});messages.swap; Button}
    }
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":copy,}});messages.copy; Button}
     { svelteHTML.createElement("span", { "role":`status`,});copied; }
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {actions} = $$_redaeHriaP0.$$prop_def;/*Ωignore_endΩ*/
  
 PairHeader}

 { svelteHTML.createElement("p", { "class":`lead`,});
   { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.steps(gap.steps, gap.skillsShort),}});}
  messages.example;
 }
 { const $$_eniLyaW0C = __sveltets_2_ensureComponent(WayLine); new $$_eniLyaW0C({ target: __sveltets_2_any(), props: { gap,}});}
 { const $$_smuS0C = __sveltets_2_ensureComponent(Sums); new $$_smuS0C({ target: __sveltets_2_any(), props: { gap,}});}

   for(let group of __sveltets_2_ensureArray(groups)){group.id;
  if(group.rows.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":messages.groups[group.id].title,"note":`${group.rows.length} · ${messages.groups[group.id].note}`,}});
         for(let row of __sveltets_2_ensureArray(group.rows)){row.skill; { const $$_woRllikS1C = __sveltets_2_ensureComponent(SkillRow); new $$_woRllikS1C({ target: __sveltets_2_any(), props: { row,}});}}
     Section}
  }
}

 { const $$_seituD0C = __sveltets_2_ensureComponent(Duties); new $$_seituD0C({ target: __sveltets_2_any(), props: {       "title":messages.responsibilitiesGained,"note":gap.responsibilities.gained.length.toString(),"items":gap.responsibilities.gained,}});}
 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.pay,}}); { svelteHTML.createElement("p", {});differenceText(gap.pay); } Section}
 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.experience,}});
   { svelteHTML.createElement("p", {});
    yearsText(gap.experience.from) || messages.notStated;  yearsText(gap.experience.to) ||
      messages.notStated;gap.experience.moreYears
      ? ` (${messages.moreYears(gap.experience.moreYears)})`
      : '';
   }
  if(gap.experience.to?.note){ { svelteHTML.createElement("p", { "dir":`auto`,});gap.experience.to.note; }}
 Section}
 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.education,}});
   { svelteHTML.createElement("p", { "dir":`auto`,}); { svelteHTML.createElement("b", {});gap.from.title;  } gap.education.from?.minimum ?? messages.notStated; }
   { svelteHTML.createElement("p", { "dir":`auto`,}); { svelteHTML.createElement("b", {});gap.to.title;  } gap.education.to?.minimum ?? messages.notStated; }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Gap__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Gap__SvelteComponent_ = ReturnType<typeof Gap__SvelteComponent_>;
/*Ωignore_endΩ*/export default Gap__SvelteComponent_;