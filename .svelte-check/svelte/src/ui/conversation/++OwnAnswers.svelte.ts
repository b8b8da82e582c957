///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { untrack } from 'svelte';
import type { SkillDocument } from '../../model/ladder/ladder';
import { ratingOf } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { withSkillNote } from '../../state/profile/recordEdits';
import AnswerList from '../profile-parts/AnswerList.svelte';
import { skillKinds } from '../profile-parts/lists';
import RateBar from '../profile-parts/RateBar.svelte';
import NoteField from './NoteField.svelte';
;

  interface Props {
    desk: ProfileEditor;
    skills: readonly SkillDocument[];
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, skills }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const kindNames = getMessages('profileParts', profilePartsMessages);
  /** All groups under one heading: each goes by its name, or by that of its kind. */
  const groups = $derived(
    skillKinds(skills, kindNames).flatMap(({ name, groups: all }) =>
      all.map((group) => ({ ...group, name: group.name || name })),
    ),
  );
  const kinds = $derived([{ kind: 'hard' as const, name: '', groups }]);
  const order = $derived(groups.flatMap((group) => group.skills));
  const rating = (skill: string) => desk.person && ratingOf(desk.person, skill);
  const isOpen = ({ id }: SkillDocument) => rating(id)?.[desk.side] === undefined;
  const done = $derived(order.filter((skill) => !isOpen(skill)).length);
  let open = $state(untrack(() => (order.find(isOpen) ?? order[0])?.id));
  let list = $state.raw<ReturnType<typeof AnswerList>>();
  const next = $derived.by(() => {
    const from = Math.max(
      0,
      order.findIndex(({ id }) => id === open),
    );
    return [...order.slice(from), ...order.slice(0, from)].find(isOpen);
  });
;
async () => {

 { svelteHTML.createElement("div", { "class":`own`,});
   { const $$_raBetaR1C = __sveltets_2_ensureComponent(RateBar); new $$_raBetaR1C({ target: __sveltets_2_any(), props: {           desk,done,"total":order.length,"next":next?.name,"oncontinue":() => list?.goTo(next?.id),"onturn":(turned) => list?.turned(turned),}});}
   { svelteHTML.createElement("div", { "class":`list`,});
     { const $$_tsiLrewsnA2C = __sveltets_2_ensureComponent(AnswerList); const $$_tsiLrewsnA2 = new $$_tsiLrewsnA2C({ target: __sveltets_2_any(), props: {   desk,kinds,open,below:(skill) => { async ()/*Ωignore_positionΩ*/ => {
         { const $$_dleiFetoN0C = __sveltets_2_ensureComponent(NoteField); new $$_dleiFetoN0C({ target: __sveltets_2_any(), props: {           "label":messages.myNote,"about":skill.name,"text":rating(skill.id)?.notes?.[desk.side] ?? '',"rows":1,"oninput":(text) => desk.edit(withSkillNote(skill.id, desk.side, text), `note/${skill.id}`),}});}
      };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tsiLrewsnA2.$$bindings = 'open';list = $$_tsiLrewsnA2;/*Ωignore_startΩ*/const {below} = $$_tsiLrewsnA2.$$prop_def;/*Ωignore_endΩ*/
      
     AnswerList}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OwnAnswers__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OwnAnswers__SvelteComponent_ = ReturnType<typeof OwnAnswers__SvelteComponent_>;
/*Ωignore_endΩ*/export default OwnAnswers__SvelteComponent_;