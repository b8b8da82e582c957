///<reference types="svelte" />
;
import type { Attachment } from 'svelte/attachments';
import { ladderMessages } from '../../i18n/en/ladder/messages';
import { getMessages } from '../kit/context';
function $$render() {

  
  
  

  const messages = getMessages('ladder', ladderMessages);
  /** How long the hint stays after the last turn of the wheel, ms. */
  const VISIBLE_FOR = 1600;
  let hint = $state('');

  /** Listens on the parent element, the drawing. */
  const listen: Attachment<HTMLElement> = ({ parentElement }) => {
    let timer = 0;
    const show = (text: string) => {
      hint = text;
      clearTimeout(timer);
      timer = window.setTimeout(() => (hint = ''), VISIBLE_FOR);
    };
    const onwheel = ({ ctrlKey, metaKey }: WheelEvent) => {
      if (!ctrlKey && !metaKey) show(messages.holdToZoom);
    };
    const ontouchmove = ({ touches }: TouchEvent) => {
      if (touches.length === 1) show(messages.twoFingers);
    };
    parentElement?.addEventListener('wheel', onwheel, { passive: true });
    parentElement?.addEventListener('touchmove', ontouchmove, { passive: true });
    return () => {
      clearTimeout(timer);
      parentElement?.removeEventListener('wheel', onwheel);
      parentElement?.removeEventListener('touchmove', ontouchmove);
    };
  };
;
async () => {


 { svelteHTML.createElement("p", {   "aria-hidden":`true`,[Symbol("@attach")]:listen,});hint !== '';hint; }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const GentleHint__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type GentleHint__SvelteComponent_ = ReturnType<typeof GentleHint__SvelteComponent_>;
/*Ωignore_endΩ*/export default GentleHint__SvelteComponent_;