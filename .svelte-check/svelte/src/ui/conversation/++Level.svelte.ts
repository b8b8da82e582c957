///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import type { HeldLevel } from '../../analysis/gap/gap';
import type { ScaleStep } from '../../model/ladder/scale';
import { keyed } from '../kit/keyed';
;

  interface Props {
    scale: readonly ScaleStep[];
    /** Undefined if there is no rating. */
    value: HeldLevel | undefined;
    /** The side of the rating; the required step is drawn hollow. */
    of: 'self' | 'manager' | 'agreed' | 'asked';
    /** The text for no rating; "not rated" by default. */
    none?: string;
    /** Draws the marks even without a rating, to fill in by hand. */
    blank?: boolean;
  };function $$render() {

  
  
  
  
  

  let { scale, value, of, none, blank = false }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { stepName } = getFigures();
  const SIZE = 9;
  const STRIDE = 12;
  /** With more steps than this, marks would be too small to count, and one bar replaces them. */
  const MAX_MARKS = 10;
  const boxes = $derived(scale.length > MAX_MARKS ? [] : keyed(scale, ({ id }) => id));
  const width = $derived(Math.max(1, Math.min(MAX_MARKS, scale.length)) * STRIDE - (STRIDE - SIZE));
  const level = $derived(typeof value === 'number' ? value : 0);
  const text = $derived(
    value === undefined
      ? (none ?? messages.notRated)
      : value === 'notApplicable'
        ? messages.notApplicable
        : stepName(scale, value),
  );
;
async () => {

 { svelteHTML.createElement("span", {  "class":`level ${of}`,});value === undefined;
  if(typeof value === 'number' || (blank && value === undefined)){
     { svelteHTML.createElement("svg", {       "width":width + 2,"height":SIZE + 2,"viewBox":`-1 -1 ${width + 2} ${SIZE + 2}`,"aria-hidden":`true`,});
          for(let { key } of __sveltets_2_ensureArray(boxes)){let step = 1;key;
        const share = Math.max(0, Math.min(1, level - step));
         { svelteHTML.createElement("rect", {           "class":`box`,"x":step * STRIDE,"width":SIZE,"height":SIZE,"rx":`2`,});share > 0;}
        if(share > 0){ { svelteHTML.createElement("rect", {          "class":`fill`,"x":step * STRIDE,"width":SIZE * share,"height":SIZE,"rx":`2`,});}}
      }
         { svelteHTML.createElement("rect", {       "class":`box`,width,"height":SIZE,"rx":`2`,});}
         { svelteHTML.createElement("rect", {        "class":`fill`,"width":(width * level) / Math.max(1, scale.length),"height":SIZE,"rx":`2`,});}
      
     }
  }
   { svelteHTML.createElement("span", {   "class":`text`,"dir":`auto`,});text; }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Level__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Level__SvelteComponent_ = ReturnType<typeof Level__SvelteComponent_>;
/*Ωignore_endΩ*/export default Level__SvelteComponent_;