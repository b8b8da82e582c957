///<reference types="svelte" />
;
import { getExplorer, getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import Section from '../kit/text/Section.svelte';
import RichText from '../kit/text/RichText.svelte';
function $$render() {

  
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.linkTitle,}});
   { svelteHTML.createElement("p", {});
     { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.linkNote,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", { "href":explorer.href({ part: 'edition', at: undefined }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
   }
 Section}
};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const CompareLink__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type CompareLink__SvelteComponent_ = InstanceType<typeof CompareLink__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompareLink__SvelteComponent_;