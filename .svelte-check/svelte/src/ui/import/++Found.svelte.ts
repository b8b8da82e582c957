///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import type { Snippet } from 'svelte';
import { isError } from '../../model/validation/issue';
import type { Reading } from '../../browser/workers/importFiles';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    reading: Reading;
    /** The issues, with a lookup for the roles they name. */
    faults: Snippet<[Reading, (role: string) => void]>;
    onshow: (role: string) => void;
  };function $$render() {

  
  
  
  
  
  

  let { reading, faults, onshow }: Props = $props();
  const messages = getMessages('import', importMessages);
  const errors = $derived(reading.issues.filter(isError).length);
  const others = $derived(reading.issues.length - errors);
;
async () => {

if(reading.issues.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.foundReading,"note":messages.found(errors, others),}});
    ;__sveltets_2_ensureSnippet(faults(reading, onshow));
   Section}
}else{
   { svelteHTML.createElement("p", {});messages.nothingFound; }
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Found__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Found__SvelteComponent_ = ReturnType<typeof Found__SvelteComponent_>;
/*Ωignore_endΩ*/export default Found__SvelteComponent_;