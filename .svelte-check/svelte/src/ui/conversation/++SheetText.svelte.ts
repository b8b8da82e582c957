///<reference types="svelte" />
;
import { ratingOf, SIDES, type Conversation, type ProfileDocument } from '../../model/profile/profile';
import { actionsOf, highlightsOf, type RowGroups } from '../../state/profile/conversation';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { today } from '../kit/days';
;

  interface Props {
    /** The rows as the reader may see them. */
    person: ProfileDocument;
    groups: RowGroups;
    talk: Conversation;
  };function $$render() {

  
  
  
  
  

  let { person, groups, talk }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { dateText } = getFigures();
  const graph = $derived(getExplorer().graph);
  const nameOf = (skill: string) => graph?.skills.get(skill)?.name ?? skill;
  const skills = $derived(
    [...groups.differ, ...groups.single, ...groups.same, ...groups.neither].map(({ skill }) => skill),
  );
  const evidence = $derived(highlightsOf(person, skills));
  const agreed = $derived(actionsOf(person).filter(({ action }) => action.agreed));
  const notes = $derived([
    ...SIDES.map((side) => ({ key: side, name: messages.sheet.note[side], text: talk.notes?.[side] })),
    ...skills.flatMap((skill) =>
      SIDES.map((side) => ({
        key: `${skill} ${side}`,
        name: messages.sheet.noteOn(nameOf(skill), side),
        text: ratingOf(person, skill)?.notes?.[side],
      })),
    ),
  ]);
  const written = $derived(notes.filter(({ text }) => text));
;
async () => {

if(agreed.length > 0){
   { svelteHTML.createElement("h2", {});messages.sheet.agreedActions; }
   { svelteHTML.createElement("ul", { "class":`actions`,});
       for(let { skill, action } of __sveltets_2_ensureArray(agreed)){`${skill ?? ''}/${action.id}`;
       { svelteHTML.createElement("li", { });action.done;
         { svelteHTML.createElement("span", {   "class":`box`,"aria-hidden":`true`,});action.done ? '✓' : ''; }
         { svelteHTML.createElement("span", {  "class":`what`,}); { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});action.text; }if(skill !== undefined){ { svelteHTML.createElement("span", {    "class":`soft`,"dir":`auto`,});nameOf(skill); }} }
         { svelteHTML.createElement("span", { "class":`due`,});action.due ? dateText(action.due, today()) : ''; }
       }
    }
   }
}
if(talk.outcome){
   { svelteHTML.createElement("h2", {});messages.outcome; }
   { svelteHTML.createElement("p", {   "class":`text`,"dir":`auto`,});talk.outcome; }
}
if(evidence.length > 0){
   { svelteHTML.createElement("h2", {});messages.sheet.evidence; }
   { svelteHTML.createElement("dl", {});
       for(let { skill, pieces, more } of __sveltets_2_ensureArray(evidence)){skill;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", { "dir":`auto`,});nameOf(skill); }
         { svelteHTML.createElement("dd", {});
             for(let piece of __sveltets_2_ensureArray(pieces)){piece.id;
             { svelteHTML.createElement("p", {});
               { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});piece.text; }
               { svelteHTML.createElement("span", {  "class":`soft`,});[
                  piece.by === 'manager' && messages.sheet.fromManager,
                  piece.date && dateText(piece.date, today()),
                ]
                  .filter(Boolean)
                  .join(', '); }
             }
          }
          if(more > 0){ { svelteHTML.createElement("p", { "class":`soft`,});messages.sheet.more(more); }}
         }
       }
    }
   }
}
if(written.length > 0){
   { svelteHTML.createElement("h2", {});messages.notes; }
   { svelteHTML.createElement("dl", {});
       for(let { key, name, text } of __sveltets_2_ensureArray(written)){key;
       { svelteHTML.createElement("div", {});
         { svelteHTML.createElement("dt", { "dir":`auto`,});name; }
         { svelteHTML.createElement("dd", {   "class":`text`,"dir":`auto`,});text; }
       }
    }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SheetText__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SheetText__SvelteComponent_ = ReturnType<typeof SheetText__SvelteComponent_>;
/*Ωignore_endΩ*/export default SheetText__SvelteComponent_;