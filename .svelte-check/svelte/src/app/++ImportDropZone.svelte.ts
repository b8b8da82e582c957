///<reference types="svelte" />
;
import { tick } from 'svelte';
import { getLater, getMessages, getSession } from '../ui/kit/context';
import { appMessages } from '../i18n/en/app/messages';
import type OpenLadder from '../ui/import/OpenLadder.svelte';
import type PlaceBox from '../ui/embed-code/EmbedCodeDialog.svelte';
import type { ChosenFile } from '../browser/files/chosenFiles';
import type { Reading } from '../browser/workers/importFiles';
import { isTyping } from '../ui/kit/controls/typing';
function $$render() {
 const faults/*Ωignore_positionΩ*/ = (reading: Reading, onrole: (role: string) => void)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_value = await (later(import('../ui/problems/ReadFaults.svelte'), 'checks'));{ const { default: ReadFaults } = $$_value; 
     { const $$_stluaFdaeR0C = __sveltets_2_ensureComponent(ReadFaults); new $$_stluaFdaeR0C({ target: __sveltets_2_any(), props: {  reading,onrole,}});}
  }}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  

  /**
   * Receives dropped and pasted files and opens the dialogs. The import dialog is loaded on first use, or
   * with the first file that is not a profile; so is the dialog with the embed code.
   */
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('app', appMessages);
  const later = getLater();
  let Box = $state.raw<typeof OpenLadder>();
  let box = $state.raw<OpenLadder>();
  let Placing = $state.raw<typeof PlaceBox>();
  let placing = $state.raw<PlaceBox>();
  let over = $state(false);

   async function open(chosen: readonly ChosenFile[] = []): Promise<void> {
    try {
      Box ??= (await later(import('../ui/import/OpenLadder.svelte'))).default;
    } catch {
      explorer.tell(messages.boxNotLoaded);
      return;
    }
    await tick();
    box?.open(chosen);
  }
   async function place(): Promise<void> {
    try {
      Placing ??= (await later(import('../ui/embed-code/EmbedCodeDialog.svelte'))).default;
    } catch {
      explorer.tell(messages.boxNotLoaded);
      return;
    }
    await tick();
    placing?.open();
  }
  const bringsFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false;

  /** Imports profiles for the ladder that is shown; everything else is treated as a ladder. */
  async function receive(chosen: readonly ChosenFile[]) {
    const { peopleAmong } = await import('../state/import/droppedFiles');
    const { people, others } = await peopleAmong(explorer.graph ? chosen : []);
    if (people.length > 0) {
      box?.close();
      const { importProfiles } = await import('../state/session/importProfiles');
      await importProfiles(session, people);
    }
    if (people.length === 0 || others.length > 0) await open(people.length === 0 ? chosen : others);
  }
  function ondragover(event: DragEvent) {
    if (!bringsFiles(event.dataTransfer)) return;
    // Otherwise the browser would leave the page and open the file.
    event.preventDefault();
    over = true;
  }
  function ondragleave(event: DragEvent) {
    if (event.relatedTarget === null) over = false;
  }
  async function take(event: Event, data: DataTransfer) {
    event.preventDefault();
    // The contents of a drop are only available during its event, which ends before the module is loaded.
    const { files } = data;
    const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
    const { chosenAmong } = await import('../browser/files/chosenFiles');
    await receive(await chosenAmong(entries, files));
  }
  function ondrop(event: DragEvent) {
    over = false;
    if (event.dataTransfer && bringsFiles(event.dataTransfer)) void take(event, event.dataTransfer);
  }
  async function onpaste(event: ClipboardEvent) {
    const typing = isTyping(event.target);
    const data = event.clipboardData;
    if (typing || !data) return;
    if (bringsFiles(data)) {
      await take(event, data);
      return;
    }
    const text = data.getData('text/plain');
    if (text.trim() === '') return;
    const { pastedText } = await import('../browser/files/chosenFiles');
    await receive([pastedText(text, messages.pasted)]);
  }
;
async () => {

 { svelteHTML.createElement("svelte:window", {    ondragover,ondragleave,ondrop,onpaste,});}


if(Box){ { const $$_xoB0C = __sveltets_2_ensureComponent(Box); const $$_xoB0 = new $$_xoB0C({ target: __sveltets_2_any(), props: {   faults,}});box = $$_xoB0;}}
if(Placing){ { const $$_gnicalP0C = __sveltets_2_ensureComponent(Placing); const $$_gnicalP0 = new $$_gnicalP0C({ target: __sveltets_2_any(), props: {  }});placing = $$_gnicalP0;}}
if(over){ { svelteHTML.createElement("p", {   "class":`over`,"aria-hidden":`true`,}); { svelteHTML.createElement("span", {});messages.drop; } }}


};
return { props: {} as Record<string, never>, exports: {} as any as { open: typeof open,place: typeof place }, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ImportDropZone__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ImportDropZone__SvelteComponent_ = ReturnType<typeof ImportDropZone__SvelteComponent_>;
/*Ωignore_endΩ*/export default ImportDropZone__SvelteComponent_;