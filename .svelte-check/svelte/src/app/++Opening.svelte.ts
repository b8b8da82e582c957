///<reference types="svelte" />
;
import { getMessages } from '../ui/kit/context';
import { appMessages } from '../i18n/en/app/messages';
import type { DownloadProgress } from '../state/explorer/loadLadder';
;

  interface Props {
    progress: DownloadProgress;
  };function $$render() {

  
  
  

  let { progress }: Props = $props();
  const messages = getMessages('app', appMessages);
  const kilobytes = $derived(Math.round(progress.bytes / 1000));
;
async () => {

 { svelteHTML.createElement("main", {});
   { svelteHTML.createElement("p", { "role":`status`,});messages.opening; }
  
   { svelteHTML.createElement("progress", {   "value":progress.share,"aria-label":messages.opening,}); }
   { svelteHTML.createElement("p", { "class":`read`,});kilobytes > 0 ? messages.kilobytes(kilobytes) : ''; }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Opening__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Opening__SvelteComponent_ = ReturnType<typeof Opening__SvelteComponent_>;
/*Ωignore_endΩ*/export default Opening__SvelteComponent_;