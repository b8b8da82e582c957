///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import type { Growth } from '../../state/profile/Growth.svelte';
import { withName } from '../../state/profile/recordEdits';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  

  let { growth }: Props = $props();
  const { share: messages } = getMessages('myData', myDataMessages);
  /** The text of the field. It may end with a space, which a stored name does not have. */
  let draft = $state<string>();
  const name = $derived(growth.person?.name ?? '');

  function write(text: string) {
    draft = text;
    growth.edit(withName(text), 'name');
  }
;
async () => {

 { svelteHTML.createElement("label", {});
   { svelteHTML.createElement("span", {});messages.yourName; }
   { svelteHTML.createElement("input", {                 "type":`text`,"autocomplete":`name`,"maxlength":400,"dir":`auto`,"placeholder":messages.noName,"value":draft ?? name,"oninput":(event) => write(event.currentTarget.value),"onblur":() => (draft = undefined),});}
   { svelteHTML.createElement("small", {});messages.nameNote; }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ShareName__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ShareName__SvelteComponent_ = ReturnType<typeof ShareName__SvelteComponent_>;
/*Ωignore_endΩ*/export default ShareName__SvelteComponent_;