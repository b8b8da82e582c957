///<reference types="svelte" />
;
import { answerValue } from '../../model/profile/answers';
import { addressText } from '../../state/profile/entries';
import type { SentSkill } from '../../state/profile/receivedProfile';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { answersMessages } from '../../i18n/en/answers/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { receivedMessages } from '../../i18n/en/received/messages';
import { today } from '../kit/days';
import Steps from '../kit/roles/Steps.svelte';
import ReceivedActions from './ReceivedActions.svelte';
import ReceivedNotes from './ReceivedNotes.svelte';
;

  interface Props {
    name: string;
    row: SentSkill;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { name, row }: Props = $props();
  const messages = getMessages('received', receivedMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const { answerText } = getMessages('answers', answersMessages);
  const { dateText } = getFigures();
  const scale = $derived(getExplorer().graph?.document.scale ?? []);
  const answers = $derived(
    row.answers.map(({ view, answer }) => {
      const value = answerValue(scale, answer);
      return { view, text: answerText(scale, answer), level: typeof value === 'number' ? value : 0 };
    }),
  );
;
async () => {

 { svelteHTML.createElement("li", {});
   { svelteHTML.createElement("div", { "class":`line`,});
     { svelteHTML.createElement("span", {   "class":`name`,"dir":`auto`,});name; }
     { svelteHTML.createElement("dl", {});
         for(let { view, text, level } of __sveltets_2_ensureArray(answers)){view;
         { svelteHTML.createElement("div", {});
           { svelteHTML.createElement("dt", {});messages.views[view]; }
           { svelteHTML.createElement("dd", {}); { const $$_spetS5C = __sveltets_2_ensureComponent(Steps); new $$_spetS5C({ target: __sveltets_2_any(), props: {     scale,"held":level,"asked":0,}});}  { svelteHTML.createElement("span", {});text; } }
         }
      }
     }
   }
  if(row.evidence.length > 0){
     { svelteHTML.createElement("p", { "class":`of`,});shared.record.evidence; }
     { svelteHTML.createElement("ul", {   "role":`list`,"aria-label":shared.record.evidence,});
         for(let { id, text, date, link, by } of __sveltets_2_ensureArray(row.evidence)){id;
         { svelteHTML.createElement("li", { "class":`entry`,});
           { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});text; }
           { svelteHTML.createElement("span", { "class":`about`,});
            if(date){ { svelteHTML.createElement("span", {});dateText(date, today()); }}
            if(link){ { svelteHTML.createElement("a", {      "href":link,"target":`_blank`,"rel":`noopener noreferrer`,}); { svelteHTML.createElement("bdi", {});addressText(link); }  { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } }}
            if(by === 'manager'){ { svelteHTML.createElement("span", {});shared.record.fromManager; }}
           }
         }
      }
     }
  }
   { const $$_snoitcAdevieceR1C = __sveltets_2_ensureComponent(ReceivedActions); new $$_snoitcAdevieceR1C({ target: __sveltets_2_any(), props: {    "actions":row.actions,"title":shared.record.actions,}});}
   { svelteHTML.createElement("div", { "class":`notes`,}); { const $$_setoNdevieceR2C = __sveltets_2_ensureComponent(ReceivedNotes); new $$_setoNdevieceR2C({ target: __sveltets_2_any(), props: {  "notes":row.notes,}});} }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceivedSkillRow__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceivedSkillRow__SvelteComponent_ = ReturnType<typeof ReceivedSkillRow__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceivedSkillRow__SvelteComponent_;