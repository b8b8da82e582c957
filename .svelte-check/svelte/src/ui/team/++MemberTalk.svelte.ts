///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    team: Team;
    conversation: Snippet<[TeamMember]>;
  };function $$render() {

  
  
  
  
  

  let { team, conversation }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const member = $derived(team.member);
  /** Whether the stored conversation has been read. */
  const isOpen = $derived(member !== undefined && team.desk.person?.id === member.id);
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("a", { "href":explorer.href({ part: undefined, member: undefined, talk: undefined }),});messages.allPeople; }
  if(!member){
     { svelteHTML.createElement("p", {});messages.notKeptHere; }
  } else if (!isOpen){
     { svelteHTML.createElement("p", { "role":`status`,});messages.readingPerson; }
  }
 Column}
if(member && isOpen){;__sveltets_2_ensureSnippet(conversation(member));}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MemberTalk__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MemberTalk__SvelteComponent_ = ReturnType<typeof MemberTalk__SvelteComponent_>;
/*Ωignore_endΩ*/export default MemberTalk__SvelteComponent_;