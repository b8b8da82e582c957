///<reference types="svelte" />
;
import type { WordRun } from '../../analysis/gap/wording';
;

  interface Props {
    runs: readonly WordRun[];
    /** The mark for words that differ; without a text to compare with, no words are marked. */
    mark: 'del' | 'ins' | undefined;
  };function $$render() {

  

  let { runs, mark }: Props = $props();

  /** Each run is keyed by its offset in the text. */
  const placed = $derived.by(() => {
    let next = 0;
    return runs.map((run) => {
      const at = next;
      next += run.text.length;
      return { ...run, at };
    });
  });
;
async () => {

   for(let { at, text, differs } of __sveltets_2_ensureArray(placed)){at;if(differs && mark === 'del'){ { svelteHTML.createElement("del", {});text; }} else if (differs && mark === 'ins'){ { svelteHTML.createElement("ins", {});text; }}else{text;}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Wording__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Wording__SvelteComponent_ = ReturnType<typeof Wording__SvelteComponent_>;
/*Ωignore_endΩ*/export default Wording__SvelteComponent_;