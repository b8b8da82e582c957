///<reference types="svelte" />
;
import { onMount } from 'svelte';
import { contentsOf } from '../../formats/profile/shareLink';
import type { ProfileDocument } from '../../model/profile/profile';
import type { Outcome } from '../../state/profile/ProfileImport.svelte';
import { readSent } from '../../state/profile/receivedProfile';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getOpener, getSession } from '../kit/context';
import { receivedMessages } from '../../i18n/en/received/messages';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { keyed } from '../kit/keyed';
import ReceivedChoice from '../profile-parts/ReceivedChoice.svelte';
import ReceivedProfile from './ReceivedProfile.svelte';
import RichText from '../kit/text/RichText.svelte';
import Column from '../kit/layout/Column.svelte';
import Row from '../kit/layout/Row.svelte';
;

  interface Props {
    /** The value as written in the link. */
    text: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { text }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('received', receivedMessages);
  const data = getMessages('myData', myDataMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const openBox = getOpener();
  const growth = $derived(session.growth);
  const intake = $derived(session.profileImport);
  const read = $derived(explorer.graph && readSent(explorer.graph, text, explorer.language));
  const MAX_ISSUES = 8;

  // Known people can be recognised only once the team is loaded.
  onMount(() => {
    void session.openTeam().then((team) => team.list());
    void session.openProfileImport();
  });

  /** Replaces the history entry, so that the profile's text remains nowhere. */
  const leave = () => explorer.go({ sent: undefined, part: undefined }, true);

  async function adopt(person: ProfileDocument, as: Outcome['kind']) {
    const done = await intake?.adopt(person, as);
    if (done?.kind === 'member')
      explorer.go({ lens: 'team', part: 'talk', member: done.id, sent: undefined }, true);
    else if (done) explorer.go({ part: 'kept', sent: undefined }, true);
  }
  /** Another ladder also replaces this history entry. */
  function openLadder(id: string) {
    location.replace(explorer.href({ ladder: id }));
  }
  function waitFor(person: ProfileDocument) {
    intake?.wait(person);
    explorer.go({ part: 'kept', sent: undefined }, true);
    openBox();
  }
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h1", {   "id":`me-title`,"dir":`auto`,});
    messages.by(read && read.kind !== 'unread' ? read.person.name : undefined);
   }
  if(read?.kind === 'unread'){
     { svelteHTML.createElement("p", {});messages.unread; }
  } else if (read){
     { svelteHTML.createElement("p", {});
      messages.looking(shared.contents(contentsOf(read.person)));
     }
    if(read.kind === 'elsewhere'){
      const { id, title = id } = read.person.ladder;
       { svelteHTML.createElement("p", { "dir":`auto`,});
         { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: { "text":messages.elsewhere(title),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/ RichText}
       }
    } else if (read.isCarried){
       { svelteHTML.createElement("p", { "dir":`auto`,});
        messages.carried(read.sent.ladder.edition);
       }
    }
  }
  if(read && read.faults.length > 0){
     { svelteHTML.createElement("ul", {});
         for(let { key, item } of __sveltets_2_ensureArray((keyed(read.faults.slice(0, MAX_ISSUES), ({ message }) => message)))){key;
         { svelteHTML.createElement("li", { "dir":`auto`,});item.message; item.remedy; }
      }
      if(read.faults.length > MAX_ISSUES){ { svelteHTML.createElement("li", {});
          data.openFile.moreFaults(read.faults.length - MAX_ISSUES);
         }}
     }
  }
  if(read?.kind === 'here' && growth?.person && intake){
     { const $$_eciohCdevieceR1C = __sveltets_2_ensureComponent(ReceivedChoice); new $$_eciohCdevieceR1C({ target: __sveltets_2_any(), props: {          "person":read.sent,intake,"onmine":() => adopt(read.sent, 'mine'),"onmember":() => adopt(read.sent, 'member'),"onleave":leave,}});}
  } else if (read){
     { const $$_woR1C = __sveltets_2_ensureComponent(Row); new $$_woR1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
      if(read.kind === 'elsewhere'){
        const { person } = read;
        if(explorer.index.some(({ id }) => id === person.ladder.id)){
           { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":() => openLadder(person.ladder.id),}});messages.open; Button}
        }else{
           { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"disabled":!intake,"onclick":() => waitFor(person),}});messages.openFiles; Button}
        }
      }
      if(read.kind !== 'here'){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":leave,}});messages.leave; Button}}
     Row}
  }
 Column}
if(read?.kind === 'here'){ { const $$_eliforPdevieceR0C = __sveltets_2_ensureComponent(ReceivedProfile); new $$_eliforPdevieceR0C({ target: __sveltets_2_any(), props: {  "person":read.person,}});}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Received__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Received__SvelteComponent_ = ReturnType<typeof Received__SvelteComponent_>;
/*Ωignore_endΩ*/export default Received__SvelteComponent_;