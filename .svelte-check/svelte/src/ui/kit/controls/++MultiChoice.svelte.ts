///<reference types="svelte" />
;
import type { Choice } from '../roles/choices';
import { keyed } from '../keyed';
;

  interface Props {
    /** A plural that names the options: "Families". */
    name: string;
    options: readonly Choice[];
    chosen: readonly string[];
    /** The chosen ids, in the order of the options. */
    onchoose: (ids: string[]) => void;
  };function $$render() {

  
  

  let { name, options, chosen, onchoose }: Props = $props();
  const uid = $props.id();
  const WIDTH = 280;
  const MARGIN = 8;
  let opener = $state.raw<HTMLButtonElement>();
  let open = $state(false);
  let left = $state(0);
  let top = $state(0);

  /** The popover lies in the browser's top layer, where nothing clips it. Scripts place it under its button. */
  function place() {
    const box = opener?.getBoundingClientRect();
    if (!box) return;
    left = Math.max(MARGIN, Math.min(box.left, innerWidth - WIDTH - MARGIN));
    top = box.bottom + 6;
  }
  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onchoose(options.filter((option) => next.has(option.id)).map((option) => option.id));
  }
  /** Escape closes only the popover, not the role behind it. */
  function onkeydown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) event.stopPropagation();
  }
;
async () => {


 { svelteHTML.createElement("div", {  "class":`choice`,onkeydown,});
   { const $$_button1 = svelteHTML.createElement("button", {         "type":`button`,"popovertarget":`${uid}-box`,"aria-expanded":open,});opener = $$_button1;chosen.length > 0;name;chosen.length > 0 ? ` · ${chosen.length}` : ''; { svelteHTML.createElement("i", {   "class":`mark`,"aria-hidden":`true`,}); } }
   { svelteHTML.createElement("div", {                  "id":`${uid}-box`,"class":`box`,"popover":`auto`,"role":`group`,"aria-label":name,"onbeforetoggle":place,"ontoggle":(event) => (open = event.newState === 'open'),});__sveltets_2_ensureType(String, Number, `${left} `);__sveltets_2_ensureType(String, Number, `${top} `);__sveltets_2_ensureType(String, Number, `${top} `);
       for(let { key, item: option } of __sveltets_2_ensureArray((keyed(options, ({ id }) => id)))){key;
       { svelteHTML.createElement("label", {});
         { svelteHTML.createElement("input", {      "type":`checkbox`,"checked":chosen.includes(option.id),"onchange":() => toggle(option.id),});}
         { svelteHTML.createElement("span", {      "class":`name`,"dir":`auto`,});option.colour;__sveltets_2_ensureType(String, Number, option.colour);option.name; }
         { svelteHTML.createElement("span", { "class":`roles`,});option.roles; }
       }
    }
   }
 }

 { svelteHTML.createElement("svelte:window", {  "onresize":() => open && place(),});}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MultiChoice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MultiChoice__SvelteComponent_ = ReturnType<typeof MultiChoice__SvelteComponent_>;
/*Ωignore_endΩ*/export default MultiChoice__SvelteComponent_;