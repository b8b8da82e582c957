///<reference types="svelte" />
;
import { untrack } from 'svelte';
import { conversationRows, type ConversationRow } from '../../analysis/growth/conversation';
import type { RoleNode } from '../../graph/careerGraph';
import { withAnswers } from '../../state/profile/ratingEdits';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { alikeIn, rowGroups, placesOf } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import Row from './Row.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
;

  interface Props {
    desk: ProfileEditor;
    /** The role the conversation is about. */
    role: RoleNode | undefined;
    voices: Voices;
    canAgree: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, role, voices, canAgree }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { figure } = getFigures();
  const graph = $derived(getExplorer().graph);
  const rows = $derived(graph && desk.person ? conversationRows(graph, desk.person.ratings, role) : []);
  // Sorted once: a row must not move away while the two talk about it.
  const places = untrack(() => placesOf(rows));
  const groups = $derived(rowGroups(rows, places));
  const alike = $derived(desk.person ? alikeIn(desk.person, rows) : new Map());
  const folds = $derived(
    [
      { key: 'single', name: messages.single, rows: groups.single },
      { key: 'same', name: messages.same, rows: groups.same },
      { key: 'neither', name: messages.neither, rows: groups.neither },
    ].filter((group) => group.rows.length > 0),
  );
  const settled = $derived(groups.differ.filter((row) => row.settled).length);
  const nameOf = (skill: string) => graph?.skills.get(skill)?.name ?? skill;
  const about = (row: ConversationRow) => {
    const text = messages.row(row, voices);
    return row.settled ? messages.agreedToo(text) : text;
  };
  let status = $state('');

  function agreeAlike() {
    const many = alike.size;
    desk.edit(withAnswers(alike, 'agreed'));
    status = messages.agreedOn(many);
  }
;
async () => {

  { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"title":messages.differ,"note":groups.differ.length === 0
    ? ''
    : [figure(groups.differ.length), settled > 0 && messages.agreedSince(settled)].filter(Boolean).join(', '),}});
     for(let row of __sveltets_2_ensureArray(groups.differ)){row.skill;
     { svelteHTML.createElement("article", { ...__sveltets_2_empty({"data-skill":row.skill}),});
       { svelteHTML.createElement("h4", {});
         { svelteHTML.createElement("span", { "dir":`auto`,});nameOf(row.skill); }
         { svelteHTML.createElement("span", {   "class":`soft`,"dir":`auto`,});about(row); }
       }
       { const $$_woR2C = __sveltets_2_ensureComponent(Row); new $$_woR2C({ target: __sveltets_2_any(), props: {    desk,row,voices,canAgree,}});}
     }
  }
     { svelteHTML.createElement("p", {});
      groups.same.length > 0 ? messages.allAlike : messages.noneBoth;
     }
  
 Section}

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.rest,}});
  if(canAgree && alike.size > 0){
     { svelteHTML.createElement("p", {});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":agreeAlike,}});messages.agreeAlike(alike.size); Button}
     }
  }
   { svelteHTML.createElement("p", { "role":`status`,});status; }
     for(let group of __sveltets_2_ensureArray(folds)){group.key;
     { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", {});group.name; }  { svelteHTML.createElement("span", { "class":`soft`,});figure(group.rows.length); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
      
         for(let row of __sveltets_2_ensureArray(group.rows)){row.skill;
         { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
             { svelteHTML.createElement("span", {   "class":`name`,"dir":`auto`,});nameOf(row.skill); }
             { svelteHTML.createElement("span", {   "class":`soft`,"dir":`auto`,});about(row); }
          };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/
          
           { const $$_woR3C = __sveltets_2_ensureComponent(Row); new $$_woR3C({ target: __sveltets_2_any(), props: {    desk,row,voices,canAgree,}});}
         Fold}
      }
     Fold}
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompareAnswers__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompareAnswers__SvelteComponent_ = ReturnType<typeof CompareAnswers__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompareAnswers__SvelteComponent_;