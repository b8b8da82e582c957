///<reference types="svelte" />
;
import { groupsBy, type MentorSide } from '../../state/team/teamLists';
import type { MentorOffer } from '../../analysis/team/mentoring';
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
    side: MentorSide;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { team, side }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const { stepName } = getFigures();
  const graph = $derived(explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  /** Each person who needs the mentor, once, with their targets. */
  const mentees = ({ needs }: MentorOffer) =>
    groupsBy(needs, ({ mentee }) => mentee).map(({ key, items }) => ({
      member: key,
      note: items.map(({ target }) => target.title).join(', '),
    }));
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_eniLdloF0C = __sveltets_2_ensureComponent(FoldLine); new $$_eniLdloF0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"title":team.byId(side.mentor)?.name ?? '',}});messages.passOn(side.offers.length, side.mentees);  FoldLine}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("dl", {});
       for(let offer of __sveltets_2_ensureArray(side.offers)){offer.skill;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", {});
           { svelteHTML.createElement("span", { "dir":`auto`,});graph?.skills.get(offer.skill)?.name ?? offer.skill; }
           { svelteHTML.createElement("span", { "class":`soft`,});messages.holds(stepName(scale, offer.level)); }
         }
         { svelteHTML.createElement("dd", {});
           { const $$_txeThciR4C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR4 = new $$_txeThciR4C({ target: __sveltets_2_any(), props: {  "text":messages.to,part:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_tsiLemaN0C = __sveltets_2_ensureComponent(NameList); new $$_tsiLemaN0C({ target: __sveltets_2_any(), props: {   team,"list":mentees(offer),}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR4.$$prop_def;/*Ωignore_endΩ*/  RichText}
         }
       }
    }
   }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MentorFold__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MentorFold__SvelteComponent_ = ReturnType<typeof MentorFold__SvelteComponent_>;
/*Ωignore_endΩ*/export default MentorFold__SvelteComponent_;