///<reference types="svelte" />
;
import { getMessages } from '../context';
import { controlsMessages } from '../../../i18n/en/controls/messages';
import type { ProfileEditor } from '../../../state/profile/ProfileEditor.svelte';
import Button from './Button.svelte';
;

  interface Props {
    desk: ProfileEditor;
    /** Called with the ids of the skills whose ratings changed. */
    onturn?: (skills: readonly string[]) => void;
  };function $$render() {

  
  
  
  

  let { desk, onturn }: Props = $props();
  const messages = getMessages('controls', controlsMessages);
  function undo() {
    const skills = desk.undo();
    onturn?.(skills);
  }
  function redo() {
    const skills = desk.redo();
    onturn?.(skills);
  }

  /** A field undoes its own typing. */
  function onkeydown(event: KeyboardEvent) {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, dialog');
    const key = event.key.toLowerCase();
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  }
;
async () => {

 { svelteHTML.createElement("svelte:window", { onkeydown,});}

 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"label":messages.undo,"disabled":!desk.canUndo,"onclick":undo,}});  Button}
 { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"label":messages.redo,"disabled":!desk.canRedo,"onclick":redo,}});  Button}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const UndoRedo__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type UndoRedo__SvelteComponent_ = ReturnType<typeof UndoRedo__SvelteComponent_>;
/*Ωignore_endΩ*/export default UndoRedo__SvelteComponent_;