///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import type { Session } from '../../src/state/session/Session.svelte';
import { setSession } from '../../src/ui/kit/context';
;

  interface Props {
    id: string;
    session: Session;
    dir?: 'rtl' | undefined;
    width?: number;
    /** For what fills the box it is put into; else a state is as high as it needs. */
    height?: number | undefined;
    children: Snippet;
  };function $$render() {

  
  
  

  let { id, session, dir, width = 720, height, children }: Props = $props();
  // svelte-ignore state_referenced_locally
  setSession(session);
;
async () => {

 { svelteHTML.createElement("section", { "aria-label":id,});
   { svelteHTML.createElement("h2", {}); { svelteHTML.createElement("a", { "href":`#${id}`,});id; } }
   { svelteHTML.createElement("div", {      id,...__sveltets_2_empty({"data-state":true}),dir,});__sveltets_2_ensureType(String, Number, `${width} `);__sveltets_2_ensureType(String, Number, height === undefined ? undefined : `${height}px`);
    ;__sveltets_2_ensureSnippet(children());
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const State__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type State__SvelteComponent_ = ReturnType<typeof State__SvelteComponent_>;
/*Ωignore_endΩ*/export default State__SvelteComponent_;