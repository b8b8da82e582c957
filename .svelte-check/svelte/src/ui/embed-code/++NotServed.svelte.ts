///<reference types="svelte" />
;
import { writeJson } from '../../formats/own/write';
import { saveFiles } from '../../browser/files/saveFile';
import type { LadderDocument } from '../../model/ladder/ladder';
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import Button from '../kit/controls/Button.svelte';
import { getMessages } from '../kit/context';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    /** The name of the file, without its extension. */
    name: string;
    document: LadderDocument;
    withoutPay: boolean;
  };function $$render() {

  
  
  
  
  
  
  

  let { name, document, withoutPay }: Props = $props();
  const messages = getMessages('embedCode', embedCodeMessages);

  function save() {
    void saveFiles(name, [{ path: `${name}.json`, text: writeJson(document) }], 'application/json');
  }
;
async () => {

 { svelteHTML.createElement("div", {});
   { svelteHTML.createElement("p", {});
     { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":withoutPay ? messages.notServedPay(name) : messages.notServed(name),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("code", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
   }
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":save,}});messages.save; Button}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NotServed__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NotServed__SvelteComponent_ = ReturnType<typeof NotServed__SvelteComponent_>;
/*Ωignore_endΩ*/export default NotServed__SvelteComponent_;