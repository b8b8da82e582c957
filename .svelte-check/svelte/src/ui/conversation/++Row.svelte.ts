///<reference types="svelte" />
;
import type { ConversationRow } from '../../analysis/growth/conversation';
import { ratingOf } from '../../model/profile/profile';
import { withAnswers } from '../../state/profile/ratingEdits';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { withSkillNote } from '../../state/profile/recordEdits';
import { otherSide } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import Fold from '../kit/controls/Fold.svelte';
import { stepWording } from '../kit/roles/stepWording';
import SkillRecord from '../profile-parts/SkillRecord.svelte';
import Levels from './Levels.svelte';
import NoteField from './NoteField.svelte';
import StepChoice from './StepChoice.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
import { voicesAt } from './voicesAt';
;

  interface Props {
    desk: ProfileEditor;
    row: ConversationRow;
    voices: Voices;
    /** Whether both sides have shown their ratings. */
    canAgree: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, row, voices, canAgree }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { stepName } = getFigures();
  const graph = $derived(getExplorer().graph);
  const scale = $derived(graph?.document.scale ?? []);
  const name = $derived(graph?.skills.get(row.skill)?.name ?? row.skill);
  const rating = $derived(desk.person && ratingOf(desk.person, row.skill));
  const levels = $derived(voicesAt(row, voices, messages.roleAsks));
  const note = $derived(rating?.notes?.[desk.side] ?? '');
  const theirNote = $derived(rating?.notes?.[otherSide(desk.side)] ?? '');
  let changes = $state(false);
  let notes = $state(false);
  const change = $derived(
    changes
      ? messages.leaveAnswer
      : rating?.[desk.side] === undefined
        ? messages.giveAnswer
        : messages.changeAnswer,
  );

  const wording = (level: number) =>
    (graph && stepWording(graph, row.skill, level)) || (level <= 0 ? messages.shortOfFirst : '');
;
async () => {

 { const $$_sleveL0C = __sveltets_2_ensureComponent(Levels); new $$_sleveL0C({ target: __sveltets_2_any(), props: {   desk,row,voices,}});}
if(levels.length > 0){
   { svelteHTML.createElement("div", { "class":`words`,});
     { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.inLadderWords;};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
      
         for(let { level, text } of __sveltets_2_ensureArray(levels)){level;
         { svelteHTML.createElement("p", {});
           { svelteHTML.createElement("b", { "dir":`auto`,});stepName(scale, level); }  { svelteHTML.createElement("span", {   "class":`soft`,"dir":`auto`,});text; } { svelteHTML.createElement("br", {});}
           { svelteHTML.createElement("span", { "dir":`auto`,});wording(level); }
         }
      }
     Fold}
   }
}
if(theirNote){
   { svelteHTML.createElement("p", { "class":`theirs`,});
     { svelteHTML.createElement("span", { "class":`soft`,});messages.theirNote(voices); }  { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});theirNote; }
   }
}
if(note || notes){
   { const $$_dleiFetoN0C = __sveltets_2_ensureComponent(NoteField); new $$_dleiFetoN0C({ target: __sveltets_2_any(), props: {         "label":messages.myNote,"about":name,"text":note,"oninput":(text) => desk.edit(withSkillNote(row.skill, desk.side, text), `note/${row.skill}`),}});}
}
 { const $$_droceRllikS0C = __sveltets_2_ensureComponent(SkillRecord); const $$_droceRllikS0 = new $$_droceRllikS0C({ target: __sveltets_2_any(), props: {    desk,"skill":row.skill,"other":voices.they,more:() => { async ()/*Ωignore_positionΩ*/ => {
    if(!note && !notes){
       { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.of(messages.addNote, name),"onclick":() => (notes = true),}});messages.addNote;  Button}
    }
     { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.of(change, name),"onclick":() => (changes = !changes),}});change;  Button}
  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {more} = $$_droceRllikS0.$$prop_def;/*Ωignore_endΩ*/
  
 SkillRecord}
if(changes){
   { const $$_eciohCpetS0C = __sveltets_2_ensureComponent(StepChoice); new $$_eciohCpetS0C({ target: __sveltets_2_any(), props: {         "label":messages.myAnswer,"skill":row.skill,"answer":rating?.[desk.side],"onchoose":(answer) => desk.edit(withAnswers(new Map([[row.skill, answer]]), desk.side)),}});}
}
 { const $$_eciohCpetS0C = __sveltets_2_ensureComponent(StepChoice); new $$_eciohCpetS0C({ target: __sveltets_2_any(), props: {           "label":canAgree ? messages.agreeOn : messages.agreeOnceOpen,"skill":row.skill,"answer":rating?.agreed,"disabled":!canAgree,"onchoose":(answer) => desk.edit(withAnswers(new Map([[row.skill, answer]]), 'agreed')),}});}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Row__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Row__SvelteComponent_ = ReturnType<typeof Row__SvelteComponent_>;
/*Ωignore_endΩ*/export default Row__SvelteComponent_;