///<reference types="svelte" />
;
import { tick, type Snippet } from 'svelte';
;

  interface Props {
    label: string;
    /** For long content: as wide as a page of text, and nearer to the top. */
    wide?: boolean;
    /** Called once the dialog has closed, for any reason. */
    onclose?: () => void;
    children: Snippet;
  };function $$render() {

  

  let { label, wide = false, onclose, children }: Props = $props();
  let dialog = $state.raw<HTMLDialogElement>();
  let shown = $state(false);

   async function open(): Promise<void> {
    if (shown) return;
    shown = true;
    // Svelte renders the content first: it has to exist before it can take the focus.
    await tick();
    dialog?.showModal();
  }
   function close(): void {
    dialog?.close();
  }
  /**
   * Escape closes only the dialog, not the role behind it. A closed dialog may keep the focus until the next
   * frame; an Escape in that time is meant for the page.
   */
  function onkeydown(event: KeyboardEvent) {
    if (event.key === 'Escape' && dialog?.open) event.stopPropagation();
  }
  function closed() {
    shown = false;
    onclose?.();
  }
;
async () => {

 { const $$_dialog0 = svelteHTML.createElement("dialog", {       "aria-label":label,onkeydown,"onclose":closed,});dialog = $$_dialog0;wide;
  if(shown){;__sveltets_2_ensureSnippet(children());}
 }


};
return { props: {} as any as Props, exports: {} as any as { open: typeof open,close: typeof close }, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Dialog__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Dialog__SvelteComponent_ = ReturnType<typeof Dialog__SvelteComponent_>;
/*Ωignore_endΩ*/export default Dialog__SvelteComponent_;