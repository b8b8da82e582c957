///<reference types="svelte" />
;
import { NOT_APPLICABLE, type Answer } from '../../model/profile/profile';
import { answerAt, answerValue } from '../../model/profile/answers';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
;

  interface Props {
    /** The accessible name: what the reader chooses, and for which skill. */
    label: string;
    skill: string;
    answer: Answer | undefined;
    disabled?: boolean;
    onchoose: (answer: Answer | undefined) => void;
  };function $$render() {

  
  
  
  
  

  let { label, skill, answer, disabled = false, onchoose }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const uid = $props.id();
  const graph = $derived(getExplorer().graph);
  const scale = $derived(graph?.document.scale ?? []);
  const name = $derived(graph?.skills.get(skill)?.name ?? skill);
  const value = $derived(answer === undefined ? undefined : answerValue(scale, answer));
  const choices = $derived([
    { key: '0', step: messages.notYet, gives: 0 as Answer, chosen: value === 0 },
    ...scale.map(({ id, name: step }, index) => ({
      key: `step ${id}`,
      step,
      gives: answerAt(scale, index + 1),
      chosen: value === index + 1,
    })),
    { key: 'n', step: messages.notApplicable, gives: NOT_APPLICABLE, chosen: value === 'notApplicable' },
  ]);
;
async () => {

 { svelteHTML.createElement("fieldset", {disabled,});
   { svelteHTML.createElement("legend", {});label; { svelteHTML.createElement("span", { "class":`hidden`,}); name; } }
   { svelteHTML.createElement("div", { "class":`choices`,});
       for(let { key, step, gives, chosen } of __sveltets_2_ensureArray(choices)){key;
       { svelteHTML.createElement("label", { });chosen;
         { svelteHTML.createElement("input", {        "type":`radio`,"name":`${uid}-step`,"checked":chosen,"onchange":() => onchoose(gives),});} { svelteHTML.createElement("span", {  "dir":`auto`,});step; } }
    }
   }
  if(answer !== undefined && !disabled){
     { svelteHTML.createElement("div", { "class":`back`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.takeBackOf(label, name),"onclick":() => onchoose(undefined),}});messages.takeBack;  Button}
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StepChoice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StepChoice__SvelteComponent_ = ReturnType<typeof StepChoice__SvelteComponent_>;
/*Ωignore_endΩ*/export default StepChoice__SvelteComponent_;