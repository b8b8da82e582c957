///<reference types="svelte" />
;
import type { Growth } from '../../state/profile/Growth.svelte';
import EditionView from './EditionView.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  

  let { growth }: Props = $props();
;
async () => {

   { const $$_value = await (growth.openEditions());{ const editions = $$_value;  { const $$_weiVnoitidE0C = __sveltets_2_ensureComponent(EditionView); new $$_weiVnoitidE0C({ target: __sveltets_2_any(), props: { editions,}});}}}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NewEdition__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NewEdition__SvelteComponent_ = ReturnType<typeof NewEdition__SvelteComponent_>;
/*Ωignore_endΩ*/export default NewEdition__SvelteComponent_;