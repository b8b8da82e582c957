///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { receivedMessages } from '../../i18n/en/received/messages';
import type { SentNote } from '../../state/profile/receivedProfile';
;

  interface Props {
    notes: readonly SentNote[];
  };function $$render() {

  
  
  

  let { notes }: Props = $props();
  const messages = getMessages('received', receivedMessages);
;
async () => {

   for(let { side, text } of __sveltets_2_ensureArray(notes)){side;
   { svelteHTML.createElement("div", { "class":`note`,});
     { svelteHTML.createElement("span", { "class":`soft`,});messages.whose[side]; }
     { svelteHTML.createElement("p", { "dir":`auto`,});text; }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceivedNotes__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceivedNotes__SvelteComponent_ = ReturnType<typeof ReceivedNotes__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceivedNotes__SvelteComponent_;