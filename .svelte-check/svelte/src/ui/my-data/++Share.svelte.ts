///<reference types="svelte" />
;
import { contentsOf, MAX_LINK } from '../../formats/profile/shareLink';
import { PARTS, type PersonPart } from '../../model/profile/parts';
import { OPENED_HERE } from '../../state/explorer/Explorer.svelte';
import type { Growth } from '../../state/profile/Growth.svelte';
import { shareAddress, copyToSend, savings, type Sending } from '../../state/profile/receivedProfile';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import Section from '../kit/text/Section.svelte';
import ShareAddress from './ShareAddress.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('myData', myDataMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const { figure } = getFigures();
  let shown = $state(false);
  let to = $state<Sending['to']>('manager');
  let without = $state.raw<ReadonlySet<PersonPart>>(new Set());

  const person = $derived(growth.person);
  const isOpened = $derived(person?.shared?.self === true);
  const sending = $derived<Sending>({ to: isOpened ? 'anyone' : to, without });
  const ladder = $derived(explorer.link.ladder ?? explorer.index[0]?.id);
  const isLocal = $derived(ladder?.startsWith(OPENED_HERE) === true);
  const copy = $derived(person && copyToSend(person, sending));
  const made = $derived(copy && shareAddress(copy, location.href, isLocal ? undefined : ladder));
  const tooMany = $derived(made && made.text === undefined ? made.length - MAX_LINK : 0);

  /** The parts of the profile with their counts; the name has none. */
  const there = $derived.by(() => {
    if (!person) return [];
    const counts = contentsOf(copyToSend(person, { ...sending, without: new Set() }));
    return PARTS.map((part) => ({ part, count: Number(counts[part]) })).filter(({ count }) => count > 0);
  });
  const saves = $derived(
    person && tooMany > 0
      ? savings(
          person,
          sending,
          there.map(({ part }) => part).filter((part) => !without.has(part)),
        )
      : undefined,
  );

  function take(part: PersonPart, along: boolean) {
    const next = new Set(without);
    if (along) next.delete(part);
    else next.add(part);
    without = next;
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.share.title,}});
   { svelteHTML.createElement("p", {});messages.share.note; }
  if(!shown){ { svelteHTML.createElement("p", {}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (shown = true),}});messages.share.begin; Button} }}
  if(shown && made){
     { svelteHTML.createElement("div", { "class":`box`,});
      if(!isOpened){
         { svelteHTML.createElement("fieldset", {});
           { svelteHTML.createElement("legend", {});messages.share.forWhom; }
           { svelteHTML.createElement("label", {});
             { svelteHTML.createElement("input", {       "type":`radio`,"name":`to`,"value":`manager`,});to = __sveltets_2_any(null);}
             { svelteHTML.createElement("span", {});messages.share.manager;  { svelteHTML.createElement("small", {});messages.share.managerNote; } }
           }
           { svelteHTML.createElement("label", {});
             { svelteHTML.createElement("input", {       "type":`radio`,"name":`to`,"value":`anyone`,});to = __sveltets_2_any(null);}
             { svelteHTML.createElement("span", {});messages.share.anyone;  { svelteHTML.createElement("small", {});messages.share.anyoneNote; } }
           }
         }
      }
      if(there.length > 0){
         { svelteHTML.createElement("fieldset", {});
           { svelteHTML.createElement("legend", {});messages.share.along; }
           { svelteHTML.createElement("div", { "class":`parts`,});
               for(let { part, count } of __sveltets_2_ensureArray(there)){part;
               { svelteHTML.createElement("label", {});
                 { svelteHTML.createElement("input", {       "type":`checkbox`,"checked":!without.has(part),"onchange":(event) => take(part, event.currentTarget.checked),});}
                 { svelteHTML.createElement("span", { });messages.share.parts[part];
                   { svelteHTML.createElement("small", { });part === 'name' ? '' : figure(count);saves?.has(part)
                      ? `${part === 'name' ? '' : ' · '}${messages.share.characters(saves.get(part) ?? 0)}`
                      : ''; } }
               }
            }
           }
         }
      }
       { svelteHTML.createElement("p", { "role":`status`,});
        shared.contents(made.contents);
        if(tooMany > 0){
           { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.share.tooLong(made.length, tooMany),}});}
        }else{
          messages.share.length(made.length, MAX_LINK);
        }
       }
      if(made.address !== undefined){
         { svelteHTML.createElement("p", {});messages.share.behind; }
        if(isLocal){
           { svelteHTML.createElement("p", { "class":`note`,});messages.share.local; }
        }
        if(location.protocol === 'file:'){
           { svelteHTML.createElement("p", { "class":`note`,});messages.share.onDisk; }
        }
        made.address; { { const $$_sserddAerahS2C = __sveltets_2_ensureComponent(ShareAddress); new $$_sserddAerahS2C({ target: __sveltets_2_any(), props: {  "address":made.address,}});}}
      }
     }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Share__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Share__SvelteComponent_ = ReturnType<typeof Share__SvelteComponent_>;
/*Ωignore_endΩ*/export default Share__SvelteComponent_;