///<reference types="svelte" />
;
import type { Session } from '../../../src/state/session/Session.svelte';
import { setSession } from '../../../src/ui/kit/context';
import MeLens from '../../../src/app/lenses/MeLens.svelte';
import Panel from '../../../src/app/Panel.svelte';
;

  interface Props {
    session: Session;
  };function $$render() {

  
  
  
  

  let { session }: Props = $props();
  // svelte-ignore state_referenced_locally
  setSession(session);
  const { explorer } = $derived(session);
  const role = $derived(explorer.role(explorer.link.role));
;
async () => {


if(explorer.notice){ { svelteHTML.createElement("p", { "role":`alert`,});explorer.notice; }}
if(explorer.link.lens === 'me'){ { svelteHTML.createElement("main", {}); { const $$_sneLeM1C = __sveltets_2_ensureComponent(MeLens); new $$_sneLeM1C({ target: __sveltets_2_any(), props: {}});} }}
if(role || explorer.gap){
   { const $$_lenaP0C = __sveltets_2_ensureComponent(Panel); new $$_lenaP0C({ target: __sveltets_2_any(), props: {       role,"narrow":false,"onclose":() => explorer.go({ role: undefined }),"onread":() => undefined,}});}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const View__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type View__SvelteComponent_ = ReturnType<typeof View__SvelteComponent_>;
/*Ωignore_endΩ*/export default View__SvelteComponent_;