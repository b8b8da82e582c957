///<reference types="svelte" />
;
import { standingOf, targetStandings } from '../../analysis/growth/readiness';
import type { RoleNode } from '../../graph/careerGraph';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { sentences } from '../../i18n/en/sentences';
import Fold from '../kit/controls/Fold.svelte';
import SkillSums from '../kit/roles/SkillSums.svelte';
;

  interface Props {
    desk: ProfileEditor;
    role: RoleNode;
  };function $$render() {

  
  
  
  
  
  
  
  

  let { desk, role }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { example } = getMessages('sentences', sentences);
  const graph = $derived(getExplorer().graph);
  const [standing] = $derived(
    graph && desk.person ? targetStandings(standingOf(graph, desk.person), [role]) : [],
  );
;
async () => {

if(standing){
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", { "dir":`auto`,});messages.ready(role.title, standing.gap.readiness); }
       { svelteHTML.createElement("span", { "class":`soft`,});messages.readyBy(desk.side); }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("p", { "class":`soft`,});messages.readyNote(example); }
     { const $$_smuSllikS1C = __sveltets_2_ensureComponent(SkillSums); new $$_smuSllikS1C({ target: __sveltets_2_any(), props: {    "figures":standing.gap,"unrated":new Set(standing.unrated.map(({ skill }) => skill)),}});}
   Fold}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Ready__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Ready__SvelteComponent_ = ReturnType<typeof Ready__SvelteComponent_>;
/*Ωignore_endΩ*/export default Ready__SvelteComponent_;