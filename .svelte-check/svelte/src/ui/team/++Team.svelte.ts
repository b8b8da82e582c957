///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { TeamMember } from '../../state/team/Team.svelte';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getSession } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import { sentences } from '../../i18n/en/sentences';
import Tabs from '../kit/controls/Tabs.svelte';
import MemberTalk from './MemberTalk.svelte';
import People from './People.svelte';
;

  interface Props {
    /** The conversation with a member of the team, a view of its own. */
    conversation: Snippet<[TeamMember]>;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { conversation }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('team', teamMessages);
  const { example } = getMessages('sentences', sentences);
  const team = $derived(session.team);
  const members = $derived(team?.members);
  const { part, member } = $derived(explorer.link);
  let section = $state.raw<HTMLElement>();
  // A new tab starts at its top. The browser owns the scroll position, so that this effect sets it.
  $effect(() => {
    void [part, member];
    section?.parentElement?.scrollTo({ top: 0 });
  });
  const tab = (name: string, to: typeof part) => ({
    name,
    href: explorer.href({ part: to, member: undefined, talk: undefined }),
    current: part === to,
  });
;
async () => {

 { const $$_section0 = svelteHTML.createElement("section", {    "class":`team`,"aria-labelledby":`team-title`,});section = $$_section0;
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("div", { "class":`title`,});
       { svelteHTML.createElement("h1", { "id":`team-title`,});messages.title; }
      if(team && members && members.length > 0){
         { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"pressed":team.hidesNames,"onclick":() => (team.hidesNames = !team.hidesNames),}});messages.hideNames;  Button}
      }
     }
     { svelteHTML.createElement("p", {});
      messages.intro(example);
     }
    if(members && members.length > 0){
       { svelteHTML.createElement("p", { "class":`soft`,});
        messages.counts;
       }
    }
     { svelteHTML.createElement("p", {   "class":`hidden`,"role":`status`,});
      if(team?.hidesNames && members){
        messages.namesHidden;
      }
     }
     { const $$_sbaT2C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT2C({ target: __sveltets_2_any(), props: {     "label":messages.title,"tabs":[
        { ...tab(messages.tabs.people, undefined), current: part === undefined || part === 'talk' },
        tab(messages.tabs.skills, 'skills'),
        tab(messages.tabs.thin, 'thin'),
        tab(messages.tabs.near, 'near'),
        tab(messages.tabs.mentors, 'mentors'),
      ],}});}
   }
  if(!team || !members){
     { svelteHTML.createElement("p", {   "class":`head`,"role":`status`,});messages.reading; }
  } else if (part === 'talk'){
     { const $$_klaTrebmeM1C = __sveltets_2_ensureComponent(MemberTalk); new $$_klaTrebmeM1C({ target: __sveltets_2_any(), props: {  team,conversation,}});}
  } else if (part === undefined || members.length === 0){
     { const $$_elpoeP1C = __sveltets_2_ensureComponent(People); new $$_elpoeP1C({ target: __sveltets_2_any(), props: {  team,members,}});}
  } else if (part === 'skills'){
       { const $$_value = await (import('./Skills.svelte'));{ const { default: Skills } = $$_value;  { const $$_sllikS1C = __sveltets_2_ensureComponent(Skills); new $$_sllikS1C({ target: __sveltets_2_any(), props: {  team,members,}});}}}
  } else if (part === 'thin'){
       { const $$_value = await (import('./SinglePoints.svelte'));{ const { default: SinglePoints } = $$_value;  { const $$_stnioPelgniS1C = __sveltets_2_ensureComponent(SinglePoints); new $$_stnioPelgniS1C({ target: __sveltets_2_any(), props: {   team,members,}});}}}
  } else if (part === 'near'){
       { const $$_value = await (import('./Near.svelte'));{ const { default: Near } = $$_value;  { const $$_raeN1C = __sveltets_2_ensureComponent(Near); new $$_raeN1C({ target: __sveltets_2_any(), props: {  team,members,}});}}}
  }else{
       { const $$_value = await (import('./Mentoring.svelte'));{ const { default: Mentoring } = $$_value;  { const $$_gnirotneM1C = __sveltets_2_ensureComponent(Mentoring); new $$_gnirotneM1C({ target: __sveltets_2_any(), props: {  team,members,}});}}}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Team__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Team__SvelteComponent_ = ReturnType<typeof Team__SvelteComponent_>;
/*Ωignore_endΩ*/export default Team__SvelteComponent_;