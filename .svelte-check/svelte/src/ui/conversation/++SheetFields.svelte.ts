///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
;
  interface Props {
    /** The name of the person; without one, the sheet has a line to write on. */
    name: string;
    date: string;
  };function $$render() {

  
  

  let { name, date }: Props = $props();
  const { sheet: messages } = getMessages('conversation', conversationMessages);
  const fields = $derived([
    { label: messages.name, value: name },
    { label: messages.with, value: '' },
    { label: messages.date, value: date },
  ]);
;
async () => {

 { svelteHTML.createElement("dl", {});
     for(let { label, value } of __sveltets_2_ensureArray(fields)){label;
     { svelteHTML.createElement("div", {});
       { svelteHTML.createElement("dt", {});label; }
       { svelteHTML.createElement("dd", { "dir":`auto`,});value; }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SheetFields__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SheetFields__SvelteComponent_ = ReturnType<typeof SheetFields__SvelteComponent_>;
/*Ωignore_endΩ*/export default SheetFields__SvelteComponent_;