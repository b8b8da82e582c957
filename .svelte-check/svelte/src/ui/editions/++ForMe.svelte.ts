///<reference types="svelte" />
;
import type { EditionComparison } from '../../analysis/editions/editions';
import type { EditionForPerson } from '../../analysis/editions/forProfile';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import Effect from './Effect.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    comparison: EditionComparison;
    mine: EditionForPerson;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { comparison, mine }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
  const FIRST = 20;
  let all = $state(false);
  const isRated = $derived(mine.after.held.size + mine.before.held.size > 0);
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.forMe,}});
  if(!isRated){
     { svelteHTML.createElement("p", { "class":`soft`,});
       { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.nothingRated,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", {  "href":explorer.href({ part: undefined, session: undefined, at: undefined }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
     }
  }else{
    if(mine.own.length === 0){
       { svelteHTML.createElement("p", { "class":`soft`,});
         { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.noRole,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", { "href":explorer.href({ part: 'stand' }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    }else{
       { svelteHTML.createElement("p", { "class":`soft`,});
        messages.sameAnswers;
       }
    }
       for(let { as, effect } of __sveltets_2_ensureArray(mine.own)){effect.after?.role.id ?? effect.before?.role.id;
       { const $$_tceffE1C = __sveltets_2_ensureComponent(Effect); new $$_tceffE1C({ target: __sveltets_2_any(), props: {     comparison,mine,effect,"as":messages.as[as],}});}
    }
    if(mine.others.length > 0){
       { svelteHTML.createElement("div", { "class":`others`,});
         { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.others(mine.others.length);};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/
          
             for(let effect of __sveltets_2_ensureArray((all ? mine.others : mine.others.slice(0, FIRST)))){effect.after?.role.id;
             { const $$_tceffE3C = __sveltets_2_ensureComponent(Effect); new $$_tceffE3C({ target: __sveltets_2_any(), props: {   comparison,mine,effect,}});}
          }
          if(mine.others.length > FIRST){
             { svelteHTML.createElement("p", { "class":`more`,});
               { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"pressed":all,"onclick":() => (all = !all),}});all ? messages.firstTwenty : messages.showAll(mine.others.length);  Button}
             }
          }
         Fold}
       }
    }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ForMe__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ForMe__SvelteComponent_ = ReturnType<typeof ForMe__SvelteComponent_>;
/*Ωignore_endΩ*/export default ForMe__SvelteComponent_;