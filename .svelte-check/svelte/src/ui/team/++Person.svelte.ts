///<reference types="svelte" />
;
import { targetStandings } from '../../analysis/growth/readiness';
import { writeProfileFile } from '../../formats/profile/profileFile';
import { saveFiles } from '../../browser/files/saveFile';
import { conflictsOf, copyFor } from '../../model/profile/change';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import { roundTripName } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Fold from '../kit/controls/Fold.svelte';
import Readiness from './Readiness.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    member: TeamMember;
    team: Team;
    onremove: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { member, team, onremove }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const { person, standing, targets, name } = $derived(member);
  const skills = $derived(explorer.graph?.skills.size ?? 0);
  const rated = $derived(standing.held.size);
  const standings = $derived(targetStandings(standing, targets));
  const conflicts = $derived(conflictsOf(person).length);
  const settle = $derived(conflicts > 0 ? messages.toSettle(conflicts) : '');
  const line = $derived(
    [
      standings.length === 0
        ? messages.noTarget
        : standings
            .map(({ role, gap }) => (rated > 0 ? messages.roleReady(role.title, gap.readiness) : role.title))
            .join(', '),
      messages.rated(rated),
      settle,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  let asked = $state(false);
  /** The file's name, which may contain the person's name. */
  let saved = $state.raw({ text: '', names: false });

  async function save() {
    const copy = copyFor(person, 'self');
    const path = roundTripName({ ladder: copy.ladder, ...(team.hidesNames ? {} : { name }) }, 'manager');
    await saveFiles(path, [{ path, text: writeProfileFile(copy) }]);
    saved = { text: messages.savedAs(path), names: !team.hidesNames };
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`person`,});
   { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", { "class":`who`,});
         { svelteHTML.createElement("b", { "dir":`auto`,});name; }
         { svelteHTML.createElement("span", {   "class":`role`,"dir":`auto`,});standing.role?.title ?? messages.outside; }
         { svelteHTML.createElement("span", {   "class":`line`,"dir":`auto`,});line; }
       }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
    
     { svelteHTML.createElement("p", { "class":`soft`,});
      person.shared?.self === true ? messages.opensTheirs : messages.closesTheirs;
      person.shared?.manager === true ? messages.yoursOpen : messages.yoursClosed;
      rated < skills ? messages.notRated(skills - rated, skills) : '';
     }
    if(standing.role){
       { svelteHTML.createElement("p", {});
         { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.today(standing.role.title),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", {   "href":explorer.href({ role: standing.role?.id }),"dir":`auto`,});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    }
       for(let { role, gap, unrated } of __sveltets_2_ensureArray(standings)){role.id;
       { const $$_ssenidaeR2C = __sveltets_2_ensureComponent(Readiness); new $$_ssenidaeR2C({ target: __sveltets_2_any(), props: {    role,gap,"unrated":unrated.map(({ skill }) => skill),}});}
    }
       { svelteHTML.createElement("p", { "class":`soft`,});messages.noTargets; }
    
     { svelteHTML.createElement("p", { "class":`row`,});
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":save,}});messages.saveFile; Button}
       { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclick":() => (asked ? onremove() : (asked = true)),}});asked ? messages.yesRemove : messages.remove;  Button}
      if(asked){
         { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (asked = false),}});messages.keep; Button}
         { svelteHTML.createElement("span", { "class":`soft`,});messages.removeNote; }
      }
     }
     { svelteHTML.createElement("p", {   "class":`soft`,"role":`status`,});saved.names && team.hidesNames ? '' : saved.text; }
   Fold}
   { svelteHTML.createElement("a", {      "class":`talk`,"aria-label":messages.conversationWith(name),"href":explorer.href({ part: 'talk', member: member.id, talk: undefined }),});messages.conversation; }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Person__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Person__SvelteComponent_ = ReturnType<typeof Person__SvelteComponent_>;
/*Ωignore_endΩ*/export default Person__SvelteComponent_;