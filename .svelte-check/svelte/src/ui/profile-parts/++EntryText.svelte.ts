///<reference types="svelte" />
;
import { MAX_TEXT } from '../../model/profile/profile';
;

  interface Props {
    label: string;
    text: string;
    oninput: (text: string) => void;
  };function $$render() {

  

  let { label, text, oninput }: Props = $props();

  /** Editing continues at the end of the text. */
  function begin(field: HTMLTextAreaElement) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    field.scrollIntoView({ block: 'nearest' });
  }
;
async () => {

 { svelteHTML.createElement("label", {});
   { svelteHTML.createElement("small", {});label; }
   { svelteHTML.createElement("textarea", {           "rows":2,"maxlength":MAX_TEXT,"dir":`auto`,"value":text,"oninput":(event) => oninput(event.currentTarget.value),[Symbol("@attach")]:begin,}); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const EntryText__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type EntryText__SvelteComponent_ = ReturnType<typeof EntryText__SvelteComponent_>;
/*Ωignore_endΩ*/export default EntryText__SvelteComponent_;