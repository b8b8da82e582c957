///<reference types="svelte" />
;
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { opennessOf, openTalk, roleTitle, talksOf } from '../../state/profile/conversation';
import { withoutConversation } from '../../state/profile/recordEdits';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import { today } from '../kit/days';
import Fold from '../kit/controls/Fold.svelte';
import UndoRedo from '../kit/controls/UndoRedo.svelte';
import About from './About.svelte';
import Actions from './Actions.svelte';
import Begin from './Begin.svelte';
import Compare from './CompareAnswers.svelte';
import Opening from './Opening.svelte';
import OwnAnswers from './OwnAnswers.svelte';
import Past from './Past.svelte';
import Ready from './Ready.svelte';
import Sheet from './Sheet.svelte';
import ExportConversation from './ExportConversation.svelte';
import Texts from './Texts.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    desk: ProfileEditor;
    /** The name of the person; empty if unknown. */
    name: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, name }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('conversation', conversationMessages);
  const { dateText } = getFigures();
  const graph = $derived(explorer.graph);
  const person = $derived(desk.person);
  const voices = $derived(messages.voices(desk.side, name));
  const talks = $derived(person ? talksOf(person) : []);
  const open = $derived(person && openTalk(person, explorer.link.talk));
  const talk = $derived(open?.talk);
  /** The conversation in which the reader chose to see the other side's ratings early. */
  let peeked = $state<string>();
  const peeks = $derived(talk !== undefined && peeked === talk.id);
  const openness = $derived(opennessOf(person ?? {}, desk.side, peeks));
  /** A role that is only named requires nothing: the conversation then covers all skills. */
  const named = $derived(explorer.role(talk?.role));
  const role = $derived(named && named.asks.size > 0 ? named : undefined);
  const skills = $derived(
    [...(role?.asks.keys() ?? graph?.skills.keys() ?? [])].flatMap((id) => graph?.skills.get(id) ?? []),
  );
  const rates = $derived(open?.isLatest === true && !openness.sees);

  const toLatest = () => {
    if (explorer.link.talk !== undefined) explorer.go({ talk: undefined });
  };
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("h2", { "dir":`auto`,});
      messages.title(desk.side === 'manager' ? name : '');
     }
    if(!rates){ { svelteHTML.createElement("div", { "class":`undo`,}); { const $$_odeRodnU3C = __sveltets_2_ensureComponent(UndoRedo); new $$_odeRodnU3C({ target: __sveltets_2_any(), props: { desk,}});} }}
   }
   { svelteHTML.createElement("p", { "class":`soft`,});
    messages.intro;
   }

  if(person && talk && open){
    if(!open.isLatest){
       { const $$_tsaP1C = __sveltets_2_ensureComponent(Past); new $$_tsaP1C({ target: __sveltets_2_any(), props: {     desk,talk,voices,"sees":openness.sees,}});}
    }else{
       { const $$_tuobA1C = __sveltets_2_ensureComponent(About); new $$_tuobA1C({ target: __sveltets_2_any(), props: {    desk,talk,"notBefore":open.notBefore,}});}
      if(talk.role !== undefined && !role){
         { svelteHTML.createElement("p", { "class":`soft`,});messages.roleAsksNothing; }
      }
       { const $$_gninepO1C = __sveltets_2_ensureComponent(Opening); new $$_gninepO1C({ target: __sveltets_2_any(), props: {         desk,"skills":skills.map(({ id }) => id),openness,voices,peeks,"onpeek":(peek) => {
          peeked = peek ? talk.id : undefined;
        },}});}
      `${talk.id} ${talk.role} ${person.id}`; {
        if(openness.sees){
           { const $$_erapmoC1C = __sveltets_2_ensureComponent(Compare); new $$_erapmoC1C({ target: __sveltets_2_any(), props: {     desk,role,voices,"canAgree":openness.both,}});}
          if(role){ { const $$_ydaeR1C = __sveltets_2_ensureComponent(Ready); new $$_ydaeR1C({ target: __sveltets_2_any(), props: {  desk,role,}});}}
        }else{
           { const $$_srewsnAnwO1C = __sveltets_2_ensureComponent(OwnAnswers); new $$_srewsnAnwO1C({ target: __sveltets_2_any(), props: {  desk,skills,}});}
        }
      }
       { const $$_snoitcA1C = __sveltets_2_ensureComponent(Actions); new $$_snoitcA1C({ target: __sveltets_2_any(), props: { desk,}});}
       { const $$_stxeT1C = __sveltets_2_ensureComponent(Texts); new $$_stxeT1C({ target: __sveltets_2_any(), props: {     desk,talk,voices,"sees":openness.sees,}});}
       { const $$_noitasrevnoCtropxE1C = __sveltets_2_ensureComponent(ExportConversation); new $$_noitasrevnoCtropxE1C({ target: __sveltets_2_any(), props: {    desk,name,openness,voices,}});}
    }

     { svelteHTML.createElement("div", { "class":`more`,});
      if(talks.length > 1){
         { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.overYears;  { svelteHTML.createElement("span", { "class":`soft`,});talks.length; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/
          
           { svelteHTML.createElement("ul", {});
                for(let one of __sveltets_2_ensureArray(talks)){let at = 1;one.id;
               { svelteHTML.createElement("li", {});
                 { svelteHTML.createElement("a", {    "href":explorer.href({ talk: at === 0 ? undefined : one.id }),"aria-current":one.id === talk.id ? 'true' : undefined,});dateText(one.date, today()); }
                 { svelteHTML.createElement("span", {   "class":`soft`,"dir":`auto`,});roleTitle(graph, person, one.role) ?? messages.allSkills; }
               }
            }
           }
         Fold}
      }
       { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.beginNew;};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/
        
         { svelteHTML.createElement("p", { "class":`soft`,});
          messages.staysToRead;
          openness.mine ? messages.answersClose : '';
         }
        talk.id; { { const $$_nigeB3C = __sveltets_2_ensureComponent(Begin); new $$_nigeB3C({ target: __sveltets_2_any(), props: {   desk,"onbegin":toLatest,}});}}
       Fold}
     }
     { svelteHTML.createElement("p", { "class":`remove`,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => desk.edit(withoutConversation(talk.id)),}});messages.remove; Button}
       { svelteHTML.createElement("span", { "class":`soft`,});messages.removeNote; }
     }
     { const $$_teehS1C = __sveltets_2_ensureComponent(Sheet); new $$_teehS1C({ target: __sveltets_2_any(), props: {     desk,name,talk,role,openness,}});}
  } else if (person){
     { const $$_nigeB1C = __sveltets_2_ensureComponent(Begin); new $$_nigeB1C({ target: __sveltets_2_any(), props: {   desk,"onbegin":toLatest,}});}
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Conversation__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Conversation__SvelteComponent_ = ReturnType<typeof Conversation__SvelteComponent_>;
/*Ωignore_endΩ*/export default Conversation__SvelteComponent_;