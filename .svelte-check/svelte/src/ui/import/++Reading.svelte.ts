///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import type { ImportProgress } from '../../formats/import/types';
import Button from '../kit/controls/Button.svelte';
;

  interface Props {
    progress: ImportProgress | undefined;
    oncancel: () => void;
  };function $$render() {

  
  
  
  

  let { progress, oncancel }: Props = $props();
  const messages = getMessages('import', importMessages);
  /** Reading the bytes takes less than half of the time. */
  const share = $derived(
    progress && progress.totalBytes > 0
      ? 0.4 * (progress.bytes / progress.totalBytes) +
          (progress.totalParts > 0 ? 0.6 * (progress.parts / progress.totalParts) : 0)
      : undefined,
  );
;
async () => {

 { svelteHTML.createElement("p", { "role":`status`,});messages.reading; }
 { svelteHTML.createElement("progress", {   "value":share,"aria-label":messages.readingBar,}); }
 { svelteHTML.createElement("p", { "class":`read`,});progress ? messages.kilobytes(progress.bytes / 1000) : ''; }
 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":oncancel,}});messages.cancel; Button}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Reading__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Reading__SvelteComponent_ = ReturnType<typeof Reading__SvelteComponent_>;
/*Ωignore_endΩ*/export default Reading__SvelteComponent_;