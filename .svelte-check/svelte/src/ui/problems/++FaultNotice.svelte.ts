///<reference types="svelte" />
;
import { getExplorer, getMessages } from '../kit/context';
import { problemsMessages } from '../../i18n/en/problems/messages';
import Notice from '../kit/controls/Notice.svelte';
import RichText from '../kit/text/RichText.svelte';
function $$render() {

  
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('problems', problemsMessages);
;
async () => {

 { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`fault`,"onclose":() => explorer.putFaultsAside(),}});
   { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.notice(explorer.faults.length),part:(name, text) => { async ()/*Ωignore_positionΩ*/ => {if(name === 'b'){ { svelteHTML.createElement("b", {});text; }}else{ { svelteHTML.createElement("a", {  "href":explorer.href({ lens: 'faults', rule: undefined }),});text; }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
 Notice}
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const FaultNotice__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type FaultNotice__SvelteComponent_ = InstanceType<typeof FaultNotice__SvelteComponent_>;
/*Ωignore_endΩ*/export default FaultNotice__SvelteComponent_;