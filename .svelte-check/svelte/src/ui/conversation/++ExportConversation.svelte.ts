///<reference types="svelte" />
;
import { writeProfileFile } from '../../formats/profile/profileFile';
import { writePersonMarkdown } from '../../formats/profile/conversationMarkdown';
import { contentsOf } from '../../formats/profile/shareLink';
import { saveFiles } from '../../browser/files/saveFile';
import { copyFor } from '../../model/profile/change';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { otherSide, readersCopy, roundTripName, type Openness } from '../../state/profile/conversation';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import Section from '../kit/text/Section.svelte';
import type { Voices } from '../../i18n/en/conversation/messages';
import Row from '../kit/layout/Row.svelte';
;

  interface Props {
    desk: ProfileEditor;
    /** The person's name as the page shows it; empty if there is none. */
    name: string;
    openness: Openness;
    voices: Voices;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, name, openness, voices }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { contents } = getMessages('profileParts', profilePartsMessages);
  const graph = $derived(getExplorer().graph);
  const copy = $derived(desk.person && copyFor(desk.person, otherSide(desk.side)));
  const path = $derived(
    copy ? roundTripName({ ladder: copy.ladder, name: name || undefined }, desk.side) : '',
  );
  let saved = $state('');
  let status = $state('');

  const markdown = () =>
    desk.person
      ? writePersonMarkdown(readersCopy(desk.person, desk.side, openness), graph, messages.record)
      : '';

  async function save() {
    if (!copy) return;
    await saveFiles(path, [{ path, text: writeProfileFile(copy) }]);
    saved = messages.savedAs(path);
  }
  async function copyMarkdown() {
    try {
      await navigator.clipboard.writeText(markdown());
      status = messages.print.copied;
    } catch {
      status = messages.print.notCopied;
    }
  }
  async function saveMarkdown() {
    const file = path.replace(/-(for|from)-manager\.json$/, '.md');
    await saveFiles(file, [{ path: file, text: markdown() }]);
    status = messages.savedAs(file);
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.send[desk.side],}});
  if(copy){
     { svelteHTML.createElement("p", {});
      messages.sendNote(contents(contentsOf(copy)));
      openness.mine ? '' : messages.notInIt;
     }
     { svelteHTML.createElement("p", {});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":save,}});messages.saveFor(voices); Button}
     }
     { svelteHTML.createElement("p", { "role":`status`,});saved; }
  }
 Section}
 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.print.title,}});
   { svelteHTML.createElement("p", {});
    messages.print.note;
   }
   { const $$_woR1C = __sveltets_2_ensureComponent(Row); new $$_woR1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => print(),}});messages.print.print; Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":copyMarkdown,}});messages.print.copy; Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":saveMarkdown,}});messages.print.save; Button}
   Row}
   { svelteHTML.createElement("p", { "role":`status`,});status; }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ExportConversation__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ExportConversation__SvelteComponent_ = ReturnType<typeof ExportConversation__SvelteComponent_>;
/*Ωignore_endΩ*/export default ExportConversation__SvelteComponent_;