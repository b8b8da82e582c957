///<reference types="svelte" />
;
import type { SinglePointOfFailure } from '../../analysis/team/team';
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
    /** Single points of this skill, from the lowest level up. */
    spots: readonly SinglePointOfFailure[];
  };function $$render() {

  
  
  
  
  
  
  
  

  let { team, skill, spots }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const { stepName } = getFigures();
  const scale = $derived(explorer.graph?.document.scale ?? []);
  const name = $derived(explorer.graph?.skills.get(skill)?.name ?? skill);
  const levels = $derived(spots.map(({ level }) => stepName(scale, level)).join(', '));
  /** People who have not rated the skill, and so none of its levels. */
  const unrated = $derived(spots[0]?.unrated ?? 0);
  const holders = $derived([...new Set(spots.flatMap((spot) => spot.holders))].map((member) => ({ member })));
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_eniLdloF0C = __sveltets_2_ensureComponent(FoldLine); new $$_eniLdloF0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"title":name,}}); { svelteHTML.createElement("span", { "dir":`auto`,});levels; }if(holders.length > 0){  { const $$_tsiLemaN1C = __sveltets_2_ensureComponent(NameList); new $$_tsiLemaN1C({ target: __sveltets_2_any(), props: {    team,"list":holders,}});}}  FoldLine}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("dl", {});
       for(let { level, roles, holders: its } of __sveltets_2_ensureArray(spots)){level;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", { "dir":`auto`,});stepName(scale, level); }
         { svelteHTML.createElement("dd", {});
           { const $$_txeThciR4C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR4 = new $$_txeThciR4C({ target: __sveltets_2_any(), props: {  "text":messages.askedBy,part:() => { async ()/*Ωignore_positionΩ*/ => {    for(let role of __sveltets_2_ensureArray(roles)){let at = 1;role.id;at === 0 ? '' : ', '; { svelteHTML.createElement("a", {    "href":explorer.href({ role: role.id }),"dir":`auto`,});role.title; }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR4.$$prop_def;/*Ωignore_endΩ*/  RichText}
          if(its.length > 0){ { const $$_txeThciR4C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR4 = new $$_txeThciR4C({ target: __sveltets_2_any(), props: {  "text":messages.heldAlone,part:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_tsiLemaN0C = __sveltets_2_ensureComponent(NameList); new $$_tsiLemaN0C({ target: __sveltets_2_any(), props: {    team,"list":its.map((member) => ({ member })),}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR4.$$prop_def;/*Ωignore_endΩ*/  RichText}}
         }
       }
    }
   }
  if(unrated > 0){
     { svelteHTML.createElement("p", { "class":`soft`,});messages.unratedHolders(unrated); }
  }
 Fold}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SinglePoint__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SinglePoint__SvelteComponent_ = ReturnType<typeof SinglePoint__SvelteComponent_>;
/*Ωignore_endΩ*/export default SinglePoint__SvelteComponent_;