///<reference types="svelte" />
;
import type { ScaleStep } from '../../../model/ladder/scale';
import { keyed } from '../keyed';
;

  interface Props {
    scale: readonly ScaleStep[];
    held: number;
    asked: number;
  };function $$render() {

  
  

  let { scale, held, asked }: Props = $props();
  const x = (level: number) => 6 + (level / Math.max(1, scale.length)) * 60;
  const low = $derived(Math.min(held, asked));
  const high = $derived(Math.max(held, asked));
;
async () => {

 { svelteHTML.createElement("svg", {     "width":`72`,"height":`14`,"aria-hidden":`true`,});
   { svelteHTML.createElement("line", {          "x1":x(0),"x2":x(scale.length),"y1":`7`,"y2":`7`,"class":`rail`,});}
   { svelteHTML.createElement("line", {          "x1":x(low),"x2":x(high),"y1":`7`,"y2":`7`,"class":asked > held ? 'climb' : 'spare',});}
      for(let { key } of __sveltets_2_ensureArray((keyed(scale, ({ id }) => id)))){let index = 1;key;
     { svelteHTML.createElement("circle", {        "cx":x(index + 1),"cy":`7`,"r":`2`,"class":`dot`,});}
  }
  if(held > 0){ { svelteHTML.createElement("circle", {        "cx":x(held),"cy":`7`,"r":`4`,"class":`held`,});}}
  if(asked > 0){ { svelteHTML.createElement("circle", {        "cx":x(asked),"cy":`7`,"r":`4`,"class":`asked`,});}}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Steps__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Steps__SvelteComponent_ = ReturnType<typeof Steps__SvelteComponent_>;
/*Ωignore_endΩ*/export default Steps__SvelteComponent_;