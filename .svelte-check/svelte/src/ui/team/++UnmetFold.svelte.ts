///<reference types="svelte" />
;
import type { MentoringNeed } from '../../analysis/team/mentoring';
import { groupsBy } from '../../state/team/teamLists';
import type { Team } from '../../state/team/Team.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Fold from '../kit/controls/Fold.svelte';
import FoldLine from './FoldLine.svelte';
import NameList from './NameList.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    team: Team;
    skill: string;
    /** The people who need this skill and have no mentor. */
    needs: readonly MentoringNeed[];
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { team, skill, needs }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const { stepName } = getFigures();
  const scale = $derived(explorer.graph?.document.scale ?? []);
  const people = $derived(new Set(needs.map(({ mentee }) => mentee)).size);
  const levels = $derived(groupsBy(needs, ({ asked }) => asked).sort((a, b) => a.key - b.key));
  const mentees = (list: readonly MentoringNeed[]) =>
    groupsBy(list, ({ mentee }) => mentee).map(({ key, items }) => ({
      member: key,
      note: items.map(({ target }) => target.title).join(', '),
    }));
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_eniLdloF0C = __sveltets_2_ensureComponent(FoldLine); new $$_eniLdloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":explorer.graph?.skills.get(skill)?.name ?? skill,}});messages.askForIt(people); FoldLine}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
     for(let { key: level, items } of __sveltets_2_ensureArray(levels)){level;
     { svelteHTML.createElement("p", {});
       { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.stepFor(stepName(scale, level)),part:(name, text) => { async ()/*Ωignore_positionΩ*/ => {if(name === 'b'){ { svelteHTML.createElement("b", { "dir":`auto`,});text; }}else{ { const $$_tsiLemaN0C = __sveltets_2_ensureComponent(NameList); new $$_tsiLemaN0C({ target: __sveltets_2_any(), props: {    team,"list":mentees(items),}});}}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
     }
  }
 Fold}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UnmetFold__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UnmetFold__SvelteComponent_ = ReturnType<typeof UnmetFold__SvelteComponent_>;
/*Ωignore_endΩ*/export default UnmetFold__SvelteComponent_;