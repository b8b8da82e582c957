///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { runsOf } from '../../../i18n/formatter/Formatter';
;

  interface Props {
    /** A message with parts that have their own markup. */
    text: string;
    /** Renders a part by its name; `b` is bold by default. */
    part?: Snippet<[name: string, text: string]>;
  };function $$render() {

  
  

  let { text, part }: Props = $props();

  /** Each run is keyed by its offset in the text. */
  const placed = $derived.by(() => {
    let next = 0;
    return runsOf(text).map((run) => {
      const at = next;
      next += run.text.length + 1;
      return { ...run, at };
    });
  });
;
async () => {

   for(let run of __sveltets_2_ensureArray(placed)){run.at;if(run.part === undefined){run.text;} else if (part){;__sveltets_2_ensureSnippet(part(
      run.part,
      run.text,
    ));}else{ { svelteHTML.createElement("b", {});run.text; }}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RichText__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RichText__SvelteComponent_ = ReturnType<typeof RichText__SvelteComponent_>;
/*Ωignore_endΩ*/export default RichText__SvelteComponent_;