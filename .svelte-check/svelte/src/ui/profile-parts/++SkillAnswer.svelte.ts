///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { SkillDocument } from '../../model/ladder/ladder';
import { NOT_APPLICABLE, ratingOf, type Answer } from '../../model/profile/profile';
import { answerAt, answerValue } from '../../model/profile/answers';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { answersMessages } from '../../i18n/en/answers/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import Steps from '../kit/roles/Steps.svelte';
import { stepWording } from '../kit/roles/stepWording';
import Choice from './Choice.svelte';
import SkillWork from './SkillWork.svelte';
;

  interface Props {
    /** The editor of the side whose ratings are shown. */
    desk: ProfileEditor;
    skill: SkillDocument;
    open: boolean;
    onopen: () => void;
    onchoose: (answer: Answer | undefined) => void;
    /** More content for the skill, below its ratings. */
    children?: Snippet;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, skill, open, onopen, onchoose, children }: Props = $props();
  const messages = getMessages('profileParts', profilePartsMessages);
  const { answerText } = getMessages('answers', answersMessages);
  const uid = $props.id();
  const graph = $derived(getExplorer().graph);
  const scale = $derived(graph?.document.scale ?? []);
  const rating = $derived(desk.person && ratingOf(desk.person, skill.id));
  const answer = $derived(rating?.[desk.side]);
  const value = $derived(answer === undefined ? undefined : answerValue(scale, answer));
  const agreed = $derived(rating?.agreed);
  /** The rating that matches no choice: between two steps, or a step that this scale does not have. */
  const other = $derived(
    answer !== undefined && !(value === 'notApplicable' || (value !== undefined && Number.isInteger(value))),
  );
;
async () => {

 { svelteHTML.createElement("div", {   "class":`skill`,...__sveltets_2_empty({"data-skill":skill.id}),});open;
   { svelteHTML.createElement("h4", {});
     { svelteHTML.createElement("button", {       "type":`button`,"aria-expanded":open,"aria-controls":`${uid}-choices`,"onclick":onopen,});
       { svelteHTML.createElement("span", {     "class":`name`,"id":`${uid}-name`,"dir":`auto`,});skill.name; }
       { svelteHTML.createElement("span", {  "class":`answer`,});answer === undefined;
        if(typeof value === 'number' && value > 0){ { const $$_spetS4C = __sveltets_2_ensureComponent(Steps); new $$_spetS4C({ target: __sveltets_2_any(), props: {     scale,"held":value,"asked":0,}});}}
         { svelteHTML.createElement("span", {});answerText(scale, answer); }
       }
     }
   }
   { svelteHTML.createElement("div", {       "id":`${uid}-choices`,"role":`group`,"aria-labelledby":`${uid}-name`,"hidden":!open,});
    if(open){
      if(skill.summary){ { svelteHTML.createElement("p", { "dir":`auto`,});skill.summary; }}
      if(other){
         { svelteHTML.createElement("p", {});
          messages.otherAnswer(answerText(scale, answer));
         }
      }
      if(agreed !== undefined){ { svelteHTML.createElement("p", {});
          messages.agreedAnswer(answerText(scale, agreed));
         }}
       { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {       "sign":`0`,...messages.notYet,"chosen":value === 0,"onchoose":() => onchoose(0),}});}
          for(let step of __sveltets_2_ensureArray(scale)){let index = 1;step.id;
         { const $$_eciohC2C = __sveltets_2_ensureComponent(Choice); new $$_eciohC2C({ target: __sveltets_2_any(), props: {           "sign":index < 9 ? String(index + 1) : '',"name":step.name,"words":graph ? stepWording(graph, skill.id, index + 1) : '',"chosen":value === index + 1,"onchoose":() => onchoose(answerAt(scale, index + 1)),}});}
      }
       { svelteHTML.createElement("div", { "class":`aside`,});
         { const $$_eciohC3C = __sveltets_2_ensureComponent(Choice); new $$_eciohC3C({ target: __sveltets_2_any(), props: {        "sign":`n`,...messages.notApplicable,"chosen":value === 'notApplicable',"onchoose":() => onchoose(NOT_APPLICABLE),}});}
         { const $$_eciohC3C = __sveltets_2_ensureComponent(Choice); new $$_eciohC3C({ target: __sveltets_2_any(), props: {         "sign":`⌫`,...messages.notRated,"quiet":true,"chosen":answer === undefined,"onchoose":() => onchoose(undefined),}});}
       }
       { const $$_kroWllikS2C = __sveltets_2_ensureComponent(SkillWork); new $$_kroWllikS2C({ target: __sveltets_2_any(), props: {   desk,"skill":skill.id,}});}
      ;__sveltets_2_ensureSnippet(children?.());
    }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillAnswer__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillAnswer__SvelteComponent_ = ReturnType<typeof SkillAnswer__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillAnswer__SvelteComponent_;