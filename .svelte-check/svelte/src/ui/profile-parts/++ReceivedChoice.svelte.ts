///<reference types="svelte" />
;
import type { ProfileDocument } from '../../model/profile/profile';
import type { ProfileImport } from '../../state/profile/ProfileImport.svelte';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getSession } from '../kit/context';
import { receivedMessages } from '../../i18n/en/received/messages';
import Row from '../kit/layout/Row.svelte';
;

  interface Props {
    person: ProfileDocument;
    intake: ProfileImport;
    onmine: () => void;
    onmember: () => void;
    onleave: () => void;
  };function $$render() {

  
  
  
  
  
  

  let { person, intake, onmine, onmember, onleave }: Props = $props();
  const session = getSession();
  const messages = getMessages('received', receivedMessages);
  const isMine = $derived(session.growth?.person?.id === person.id);
  const isMember = $derived(session.team?.has(person.id) === true);
  const replaces = $derived(intake.replaces(person));
  /** Needs a second confirmation: without a saved file, the reader loses the profile that is open now. */
  let asked = $state(false);

  function mine() {
    if (replaces && !asked) asked = true;
    else onmine();
  }
;
async () => {

if(asked){
   { svelteHTML.createElement("p", { "role":`status`,});
    messages.gone;
   }
}
 { const $$_woR0C = __sveltets_2_ensureComponent(Row); new $$_woR0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
  if(asked){
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":mine,}});messages.yesReplace; Button}
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (asked = false),}});messages.keep; Button}
  }else{
    if(isMine){
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":mine,}});messages.join; Button}
    } else if (isMember){
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":onmember,}});messages.joinMember; Button}
    }else{
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":mine,}});messages.isMe; Button}
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":onmember,}});messages.isMember; Button}
    }
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":onleave,}});messages.leave; Button}
  }
 Row}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReceivedChoice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReceivedChoice__SvelteComponent_ = ReturnType<typeof ReceivedChoice__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReceivedChoice__SvelteComponent_;