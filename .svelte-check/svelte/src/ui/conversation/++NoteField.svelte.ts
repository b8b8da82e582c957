///<reference types="svelte" />
;
import { MAX_TEXT } from '../../model/profile/profile';
;

  interface Props {
    label: string;
    /** The accessible name, complete without the surrounding text. */
    about?: string;
    text: string;
    rows?: number;
    placeholder?: string;
    oninput: (text: string) => void;
  };function $$render() {

  

  let { label, about = '', text, rows = 2, placeholder, oninput }: Props = $props();
  /** While focused, the field keeps the typed text; the stored one has no spaces at its end. */
  let typed = $state<string>();
;
async () => {

 { svelteHTML.createElement("label", {});
   { svelteHTML.createElement("small", { });label;if(about){ { svelteHTML.createElement("span", { "class":`unseen`,}); about; }} }
   { svelteHTML.createElement("textarea", {            rows,placeholder,"maxlength":MAX_TEXT,"dir":`auto`,"value":typed ?? text,"oninput":(event) => {
      typed = event.currentTarget.value;
      oninput(typed);
    },"onblur":() => (typed = undefined),}); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NoteField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NoteField__SvelteComponent_ = ReturnType<typeof NoteField__SvelteComponent_>;
/*Ωignore_endΩ*/export default NoteField__SvelteComponent_;