///<reference types="svelte" />
;
import { untrack, type Snippet } from 'svelte';
import { getExplorer } from '../kit/context';
import RulePage from './RulePage.svelte';
;

  interface Props {
    /** The list of issues, which the page of a rule replaces when the link names one. */
    children: Snippet;
  };function $$render() {

  
  
  

  let { children }: Props = $props();
  const explorer = getExplorer();

  let view = $state.raw<HTMLElement>();
  // The initial page takes no focus. Later the focus moves to the page of a rule, and back to the link that opened
  // it.
  let before = explorer.link.rule;
  $effect(() => {
    const next = explorer.link.rule;
    untrack(() => {
      if (!view || next === before) return;
      const from = before;
      before = next;
      if (next !== undefined) {
        view.scrollIntoView({ block: 'start' });
        view.querySelector('h1')?.focus({ preventScroll: true });
      } else if (from !== undefined) {
        view.querySelector<HTMLElement>(`[data-rule="${CSS.escape(from)}"]`)?.focus();
      }
    });
  });

  function onkeydown(event: KeyboardEvent) {
    // Escape first closes a panel beside the page.
    const { rule, role, from, to } = explorer.link;
    if (event.key !== 'Escape' || event.defaultPrevented || rule === undefined) return;
    if (role === undefined && (from === undefined || to === undefined)) explorer.go({ rule: undefined });
  }
;
async () => {

 { svelteHTML.createElement("svelte:window", { onkeydown,});}

 { const $$_div0 = svelteHTML.createElement("div", {  "class":`faults`,});view = $$_div0;
  if(explorer.link.rule !== undefined){
     { const $$_egaPeluR1C = __sveltets_2_ensureComponent(RulePage); new $$_egaPeluR1C({ target: __sveltets_2_any(), props: {  "code":explorer.link.rule,}});}
  }else{
    ;__sveltets_2_ensureSnippet(children());
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RuleSwitch__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RuleSwitch__SvelteComponent_ = ReturnType<typeof RuleSwitch__SvelteComponent_>;
/*Ωignore_endΩ*/export default RuleSwitch__SvelteComponent_;