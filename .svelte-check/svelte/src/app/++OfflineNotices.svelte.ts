///<reference types="svelte" />
;
import type { LoadResult } from '../state/explorer/loadLadder';
import type { Offline } from '../state/preferences/Offline.svelte';
import Button from '../ui/kit/controls/Button.svelte';
import { getMessages, getSession } from '../ui/kit/context';
import Notice from '../ui/kit/controls/Notice.svelte';
import { offlineMessages } from '../i18n/en/offline/messages';
;

  interface Props {
    offline: Offline;
  };function $$render() {

  
  
  
  
  
  

  let { offline }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('offline', offlineMessages);

  /** The ladder whose notice was dismissed. */
  let aside = $state.raw<LoadResult>();
  const keptOn = $derived(
    explorer.loaded?.kind === 'ready' && explorer.loaded !== aside ? explorer.loaded.keptOn : undefined,
  );
  /** Everything is saved as the person types, unless the browser prevents it. */
  const unsaved = $derived(session.growth?.notKept ? messages.unsaved : '');
;
async () => {

if(keptOn){
   { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclose":() => (aside = explorer.loaded),}});messages.lastCopy(keptOn);
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => void explorer.reload(),}});messages.tryAgain; Button}  Notice}
}
if(offline.news){
   { const $$_ecitoN0C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN0C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclose":() => offline.putAside(),}});messages[offline.news];
    unsaved;
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => offline.renew(),}});unsaved ? messages.reloadAnyway : messages.reload;  Button}  Notice}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const OfflineNotices__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type OfflineNotices__SvelteComponent_ = ReturnType<typeof OfflineNotices__SvelteComponent_>;
/*Ωignore_endΩ*/export default OfflineNotices__SvelteComponent_;