///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import type { Action } from '../../model/profile/profile';
import { today } from '../kit/days';
;

  interface Props {
    actions: readonly Action[];
    /** The heading, if this is one part of several. */
    title?: string;
  };function $$render() {

  
  
  
  

  let { actions, title = '' }: Props = $props();
  const { record: messages } = getMessages('profileParts', profilePartsMessages);
  const { dueText } = getFigures();
  const about = ({ due, done = false, agreed }: Action) =>
    [done ? messages.done : messages.toDo, agreed && messages.agreed, dueText(due, done, today())]
      .filter(Boolean)
      .join(', ');
;
async () => {

if(actions.length > 0){
  if(title){ { svelteHTML.createElement("p", { "class":`of about`,});title; }}
   { svelteHTML.createElement("ul", {   "role":`list`,"aria-label":messages.actions,});
       for(let action of __sveltets_2_ensureArray(actions)){action.id;
       { svelteHTML.createElement("li", {});
         { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});action.text; }
         { svelteHTML.createElement("span", { "class":`about`,});about(action); }
       }
    }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceivedActions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceivedActions__SvelteComponent_ = ReturnType<typeof ReceivedActions__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceivedActions__SvelteComponent_;