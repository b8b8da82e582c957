///<reference types="svelte" />
;
import { tick } from 'svelte';
import { chosenFrom } from '../../browser/files/chosenFiles';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getSession } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Arrived from './Arrived.svelte';
import Person from './Person.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    team: Team;
    members: readonly TeamMember[];
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { team, members }: Props = $props();
  const session = getSession();
  const messages = getMessages('team', teamMessages);
  const intake = $derived(session.profileImport);
  let input = $state.raw<HTMLInputElement>();
  /** The outcome of a removal, and whether its text contains a name. */
  let status = $state.raw({ text: '', names: false });
  let news = $state.raw<HTMLElement>();
  let busy = $state(false);

  async function choose() {
    const files = chosenFrom(input?.files ?? null);
    if (files.length === 0) return;
    busy = true;
    status = { text: '', names: false };
    const growth = await session.openGrowth();
    await growth.follow();
    await (await session.openProfileImport()).takeTeam(files);
    busy = false;
    // Cleared, so that the reader can choose the same file again once they have corrected it.
    if (input) input.value = '';
  }
  /** The pressed button is removed, so that the keyboard focus moves to the outcome. */
  async function remove({ id, name }: TeamMember) {
    await team.remove(id);
    status = { text: messages.removed(name), names: !team.hidesNames };
    await tick();
    news?.focus();
  }
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.tabs.people;  { svelteHTML.createElement("span", {});members.length > 0 ? members.length : ''; } }
  if(members.length === 0){
     { svelteHTML.createElement("p", {});messages.nobodyYet; }
     { svelteHTML.createElement("p", {});messages.filesStay; }
  }
   { svelteHTML.createElement("p", { "class":`open`,});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":members.length === 0 ? 'main' : 'framed',"disabled":busy,"onclick":() => input?.click(),}});messages.openFiles;  Button}
    if(members.length > 0){
       { svelteHTML.createElement("span", { "class":`soft`,});messages.newerFile; }
    }
   }
   { const $$_input1 = svelteHTML.createElement("input", {            "type":`file`,"multiple":true,"accept":`.json,.yaml,.yml,.zip,application/json`,"aria-label":messages.fileInput,"hidden":true,"onchange":choose,});input = $$_input1;}
   { const $$_p1 = svelteHTML.createElement("p", {      "class":`said`,"role":`status`,"tabindex":-1,});news = $$_p1;
    if(busy){messages.readingFiles;} else if (!(status.names && team.hidesNames)){status.text;}
   }
  if(intake && intake.offers.length > 0 && !busy){
     { const $$_devirrA1C = __sveltets_2_ensureComponent(Arrived); new $$_devirrA1C({ target: __sveltets_2_any(), props: {  intake,team,}});}
  }
  if(members.length > 0){
     { svelteHTML.createElement("ul", { "aria-label":messages.people(members.length),});
         for(let member of __sveltets_2_ensureArray(members)){member.id;
         { svelteHTML.createElement("li", {}); { const $$_nosreP3C = __sveltets_2_ensureComponent(Person); new $$_nosreP3C({ target: __sveltets_2_any(), props: {    member,team,"onremove":() => remove(member),}});} }
      }
     }
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const People__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type People__SvelteComponent_ = ReturnType<typeof People__SvelteComponent_>;
/*Ωignore_endΩ*/export default People__SvelteComponent_;