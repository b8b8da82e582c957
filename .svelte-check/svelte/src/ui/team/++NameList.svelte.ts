///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import type { Team } from '../../state/team/Team.svelte';
;

  interface Props {
    team: Team;
    /** Members, each with a note beside the name. */
    list: readonly { member: string; note?: string }[];
  };function $$render() {

  
  
  

  let { team, list }: Props = $props();
  const messages = getMessages('team', teamMessages);
;
async () => {

    for(let { member, note } of __sveltets_2_ensureArray(list)){let at = 1;member;at === 0 ? '' : ', '; { svelteHTML.createElement("bdi", { });team.byId(member)?.name ?? messages.removedPerson; }note ? ` (${note})` : '';}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NameList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NameList__SvelteComponent_ = ReturnType<typeof NameList__SvelteComponent_>;
/*Ωignore_endΩ*/export default NameList__SvelteComponent_;