///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { typedAddress } from '../../state/profile/entries';
;

  interface Props {
    link: string;
    /** Called with an address that a profile accepts, or with undefined for none. */
    onwrite: (link: string | undefined) => void;
  };function $$render() {

  
  
  

  let { link, onwrite }: Props = $props();
  const { record: messages } = getMessages('profileParts', profilePartsMessages);
  const uid = $props.id();
  /** The field keeps the typed text; the document stores it as an address. */
  let typed = $state<string>();
  let unread = $state(false);

  function write(text: string) {
    typed = text;
    unread = false;
    onwrite(typedAddress(text));
  }
  function left() {
    unread = typed !== undefined && typed.trim() !== '' && typedAddress(typed) === undefined;
    if (!unread) typed = undefined;
  }
;
async () => {

 { svelteHTML.createElement("label", { "class":`link`,});
  messages.link;
  
   { svelteHTML.createElement("input", {                       "type":`text`,"inputmode":`url`,"dir":`auto`,"autocomplete":`off`,"spellcheck":`false`,"maxlength":1990,"value":typed ?? link,"aria-invalid":unread,"aria-describedby":unread ? `${uid}-unread` : undefined,"oninput":(event) => write(event.currentTarget.value),"onblur":left,});}
 }
if(unread){
   { svelteHTML.createElement("p", {   "id":`${uid}-unread`,"role":`status`,});messages.noLink; }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LinkField__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LinkField__SvelteComponent_ = ReturnType<typeof LinkField__SvelteComponent_>;
/*Ωignore_endΩ*/export default LinkField__SvelteComponent_;