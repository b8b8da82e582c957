///<reference types="svelte" />
;
import { getMessages, getSession } from '../kit/context';
import { inspectorMessages } from '../../i18n/en/inspector/messages';
;

  interface Props {
    /** The id of the role. */
    role: string;
  };function $$render() {

  
  

  let { role }: Props = $props();
  const session = getSession();
  const messages = getMessages('inspector', inspectorMessages);
  /** Computed once for the whole ladder. If loading fails, the panel shows no count. */
  const counts = $derived(
    session.explorer.graph && session.crossroads(session.explorer.graph).catch(() => undefined),
  );
;
async () => {


   { const $$_value = await (counts);{ const known = $$_value; 
  const paths = known?.get(role);
  if(paths !== undefined){ { svelteHTML.createElement("p", {});messages.crossroads(paths); }}
}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Crossroad__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Crossroad__SvelteComponent_ = ReturnType<typeof Crossroad__SvelteComponent_>;
/*Ωignore_endΩ*/export default Crossroad__SvelteComponent_;