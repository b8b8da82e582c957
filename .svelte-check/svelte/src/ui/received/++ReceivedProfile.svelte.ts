///<reference types="svelte" />
;
import { standingOf, targetsOf, targetStandings } from '../../analysis/growth/readiness';
import type { ProfileDocument } from '../../model/profile/profile';
import { namesApart, notesOf, sentSkills } from '../../state/profile/receivedProfile';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { receivedMessages } from '../../i18n/en/received/messages';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { sentences } from '../../i18n/en/sentences';
import { today } from '../kit/days';
import Section from '../kit/text/Section.svelte';
import { skillKinds } from '../profile-parts/lists';
import ReceivedActions from './ReceivedActions.svelte';
import ReceivedNotes from './ReceivedNotes.svelte';
import ReceivedSkillRow from './ReceivedSkillRow.svelte';
import ReceivedTarget from './ReceivedTarget.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    person: ProfileDocument;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { person }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('received', receivedMessages);
  const data = getMessages('myData', myDataMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const { dateText } = getFigures();
  const { example } = getMessages('sentences', sentences);
  const graph = $derived(explorer.graph);
  const standing = $derived(graph && standingOf(graph, person, ['agreed', 'self', 'manager']));
  const targets = $derived(
    graph && standing ? targetStandings(standing, targetsOf(graph, person).roles) : [],
  );
  const said = $derived(graph ? sentSkills(graph, person) : new Map());
  const kinds = $derived(
    skillKinds(
      [...(graph?.skills.values() ?? [])].filter(({ id }) => said.has(id)),
      shared,
    ),
  );
  const talks = $derived([...person.conversations].reverse());
  const notes = $derived(notesOf(person.notes));
  const apart = $derived(namesApart(person));
  const titleOf = (role: string) => explorer.role(role)?.title ?? role;
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.title; }
   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.role,}});
     { svelteHTML.createElement("p", { "dir":`auto`,});standing?.role?.title ?? messages.none; }
   Section}
   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.targets,}});
    if(targets.length === 0){
       { svelteHTML.createElement("p", {});messages.none; }
    }else{
       { svelteHTML.createElement("p", { "class":`soft`,});
        example;
        standing && standing.held.size > 0 ? messages.readinessBy : messages.noReadiness;
       }
         for(let target of __sveltets_2_ensureArray(targets)){target.role.id;
         { const $$_tegraTdevieceR2C = __sveltets_2_ensureComponent(ReceivedTarget); new $$_tegraTdevieceR2C({ target: __sveltets_2_any(), props: {    "standing":target,"anyRated":(standing?.held.size ?? 0) > 0,}});}
      }
    }
   Section}
     for(let { kind, name, groups } of __sveltets_2_ensureArray(kinds)){kind;
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"title":name,"note":data.stored.skills(groups.reduce((sum, { skills }) => sum + skills.length, 0)),}});
         for(let group of __sveltets_2_ensureArray(groups)){group.key;
        if(group.name){ { svelteHTML.createElement("h4", { "dir":`auto`,});group.name; }}
         { svelteHTML.createElement("ul", { "role":`list`,});
             for(let { id, name: skill } of __sveltets_2_ensureArray(group.skills)){id;
            const row = said.get(id);
            if(row){ { const $$_woRllikSdevieceR3C = __sveltets_2_ensureComponent(ReceivedSkillRow); new $$_woRllikSdevieceR3C({ target: __sveltets_2_any(), props: {   "name":skill,row,}});}}
          }
         }
      }
     Section}
  }
  if(person.actions.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.actionsInGeneral,}}); { const $$_snoitcAdevieceR2C = __sveltets_2_ensureComponent(ReceivedActions); new $$_snoitcAdevieceR2C({ target: __sveltets_2_any(), props: {  "actions":person.actions,}});} Section}
  }
  if(talks.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.conversations,}});
         for(let talk of __sveltets_2_ensureArray(talks)){talk.id;
         { svelteHTML.createElement("h4", { "dir":`auto`,});
          messages.about(
            dateText(talk.date, today()),
            talk.role === undefined ? undefined : titleOf(talk.role),
          );
         }
        if(talk.outcome){ { svelteHTML.createElement("p", {   "class":`text`,"dir":`auto`,});talk.outcome; }}
         { const $$_setoNdevieceR2C = __sveltets_2_ensureComponent(ReceivedNotes); new $$_setoNdevieceR2C({ target: __sveltets_2_any(), props: {  "notes":notesOf(talk.notes),}});}
        if(!talk.outcome && notesOf(talk.notes).length === 0){ { svelteHTML.createElement("p", { "class":`soft`,});
            messages.nothingWritten;
           }}
      }
     Section}
  }
  if(notes.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.notes,}}); { const $$_setoNdevieceR2C = __sveltets_2_ensureComponent(ReceivedNotes); new $$_setoNdevieceR2C({ target: __sveltets_2_any(), props: { notes,}});} Section}
  }
  if(person.snapshots.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.snapshots,}});
       { svelteHTML.createElement("ul", {   "role":`list`,"class":`plain`,});
           for(let { id, date, label } of __sveltets_2_ensureArray(person.snapshots)){id;
           { svelteHTML.createElement("li", { "dir":`auto`,}); { svelteHTML.createElement("span", { "class":`soft`,});dateText(date, today()); } label; }
        }
       }
     Section}
  }
  if(apart.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":data.otherEdition,}});
       { svelteHTML.createElement("p", { "dir":`auto`,});messages.apart(apart); }
     Section}
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceivedProfile__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceivedProfile__SvelteComponent_ = ReturnType<typeof ReceivedProfile__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceivedProfile__SvelteComponent_;