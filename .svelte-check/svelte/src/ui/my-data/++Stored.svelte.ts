///<reference types="svelte" />
;
import { saveFiles } from '../../browser/files/saveFile';
import type { StoredProfile } from '../../browser/storage/profileStore';
import type { Growth } from '../../state/profile/Growth.svelte';
import { filesOf, forgetStored, storedHere, type StoredHere } from '../../state/profile/storedHere';
import Button from '../kit/controls/Button.svelte';
import { getMessages, getOpener, getSession } from '../kit/context';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import Section from '../kit/text/Section.svelte';
import RichText from '../kit/text/RichText.svelte';
import Row from '../kit/layout/Row.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const { stored: messages } = getMessages('myData', myDataMessages);
  const openBox = getOpener();
  /** Undefined until read; "denied" if the browser stores nothing. */
  let stored = $state.raw<StoredHere | 'denied'>();
  let asked = $state<string>();
  let status = $state('');
  const ALL = '';

  async function look() {
    stored = await storedHere().catch(() => 'denied' as const);
  }
  // The browser owns the stored profiles: read them again after each change that may have reached them. The
  // previous list stays visible until then.
  $effect(() => {
    void [growth.person, growth.saved, growth.notKept, session.team?.members];
    void look();
  });

  const people = $derived(stored === undefined || stored === 'denied' ? [] : stored.people);
  const ladders = $derived(stored === undefined || stored === 'denied' ? [] : stored.ladders);
  const editions = $derived(stored === undefined || stored === 'denied' ? [] : stored.editions);
  const ladderOf = ({ ladder, person }: StoredProfile) => person?.ladder.title ?? ladder;
  function nameOf({ own, person }: StoredProfile) {
    const name = person?.name;
    if (own) return name === undefined ? messages.you : messages.youAs(name);
    return name ?? messages.nameless;
  }
  const isOpenHere = ({ own, ladder }: StoredProfile) => own && ladder === explorer.graph?.document.id;

  async function saveAll() {
    await saveFiles('rungs-my-growth', filesOf(people));
    status = messages.savedAll(people.length);
  }
  /** Needs a second confirmation: only a file restores what the reader deletes. */
  async function remove(what: string, make: () => Promise<void>, done: string) {
    if (asked !== what) {
      asked = what;
      return;
    }
    asked = undefined;
    try {
      await make();
      status = done;
    } catch {
      status = messages.notDeleted;
    }
    await look();
  }
  const removeOne = (one: StoredProfile) =>
    remove(
      one.key,
      () => (isOpenHere(one) ? growth.forget() : forgetStored(one.key)),
      messages.removed(one.own ? undefined : nameOf(one)),
    );
  const removeAll = () => remove(ALL, () => growth.forgetAll(), messages.removedAll);
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.title,}});
   { svelteHTML.createElement("p", {});messages.note; }
  if(stored === 'denied'){
     { svelteHTML.createElement("p", {});messages.denied; }
  } else if (stored){
    if(people.length === 0){
       { svelteHTML.createElement("p", {});messages.nobody; }
    }else{
       { svelteHTML.createElement("ul", {});
           for(let one of __sveltets_2_ensureArray(people)){one.key;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("span", {   "class":`who`,"dir":`auto`,});nameOf(one); }
             { svelteHTML.createElement("span", {    "class":`about`,"dir":`auto`,});ladderOf(one);  one.person
                ? messages.skills(Object.keys(one.person.ratings).length)
                : messages.unreadable;  messages.bytes(one.bytes); }
             { svelteHTML.createElement("span", { "class":`do`,});
              if(asked === one.key){
                 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => removeOne(one),}});messages.yes; Button}
                 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => (asked = undefined),}});messages.keep; Button}
              }else{
                 { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.removeThis(nameOf(one), ladderOf(one)),"onclick":() => removeOne(one),}});messages.remove;  Button}
              }
             }
           }
        }
       }
       { const $$_woR1C = __sveltets_2_ensureComponent(Row); new $$_woR1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":saveAll,}});messages.saveAll; Button}
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":removeAll,}});asked === ALL ? messages.yesAll : messages.removeAll; Button}
        if(asked === ALL){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => (asked = undefined),}});messages.keep; Button}}
       Row}
    }
     { svelteHTML.createElement("p", { "role":`status`,});status; }
    if(ladders.length > 0){
       { svelteHTML.createElement("p", { "dir":`auto`,});
         { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.ladders(ladders.map(({ title }) => title)),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":openBox,}});text; Button}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    }
    if(editions.length > 0){
       { svelteHTML.createElement("p", { "dir":`auto`,});
        messages.editions(editions.map(({ title, bytes }) => `${title} (${messages.bytes(bytes)})`));
       }
    }
     { svelteHTML.createElement("p", {});messages.besides; }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Stored__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Stored__SvelteComponent_ = ReturnType<typeof Stored__SvelteComponent_>;
/*Ωignore_endΩ*/export default Stored__SvelteComponent_;