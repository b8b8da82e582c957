///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { messages as english } from '../../i18n/en/messages';
import { reportIssue } from '../../i18n/formatter/describe';
import type { Reading } from '../../browser/workers/importFiles';
import FaultList from './FaultList.svelte';
;

  interface Props {
    /** The imported ladder, which the page does not show yet. */
    reading: Reading;
    /** Shows the ladder with a role in focus. */
    onrole: (id: string) => void;
  };function $$render() {

  
  
  
  
  

  let { reading, onrole }: Props = $props();
  const issueMessages = getMessages('messages', english);
  const titles = $derived(new Map(reading.document?.roles.map(({ id, title }) => [id, title])));
  const unshown = $derived({ titleOf: (id: string) => titles.get(id), show: onrole });
;
async () => {

 { const $$_tsiLtluaF0C = __sveltets_2_ensureComponent(FaultList); new $$_tsiLtluaF0C({ target: __sveltets_2_any(), props: {      "reports":reading.issues.map((fault) => reportIssue(fault, issueMessages)),"texts":reading.texts,unshown,}});}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ReadFaults__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ReadFaults__SvelteComponent_ = ReturnType<typeof ReadFaults__SvelteComponent_>;
/*Ωignore_endΩ*/export default ReadFaults__SvelteComponent_;