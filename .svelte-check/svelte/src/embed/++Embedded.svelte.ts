///<reference types="svelte" />
;
import { tick } from 'svelte';
import type { Session } from '../state/session/Session.svelte';
import { readLink } from '../state/link/link';
import { isSingleView } from '../state/link/embedView';
import { getLater, setSession } from '../ui/kit/context';
import Notice from '../ui/kit/controls/Notice.svelte';
import LevelLens from '../ui/ladder/LevelLens.svelte';
import type { Appearance } from './Appearance.svelte';
import Bar from './Bar.svelte';
;

  interface Props {
    session: Session;
    appearance: Appearance;
    /** The address of the full product page, or "" if there is none. */
    page: string;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { session, appearance, page }: Props = $props();
  // svelte-ignore state_referenced_locally
  setSession(session);
  const { explorer } = $derived(session);
  const later = getLater();

  let width = $state(0);
  let root = $state.raw<HTMLElement>();
  let lens = $state.raw<LevelLens>();
  const narrow = $derived(width > 0 && width < 760);
  const role = $derived(explorer.role(explorer.link.role));
  const isOpen = $derived(role !== undefined || explorer.gap !== undefined);
  /** Shows a single view, which starts and stays in what is otherwise the panel. */
  const singleView = $derived(isSingleView(appearance.shape));

   function fit(): void {
    lens?.fit();
  }

  /**
   * Goes one step back, from the gap to the role or from the role to the ladder, and moves the focus there.
   */
  async function back() {
    const from = explorer.link.role ?? explorer.gap?.from.id;
    if (explorer.gap) explorer.go({ from: undefined, to: undefined, role: singleView ? from : undefined });
    else explorer.go({ role: undefined });
    if (from === undefined) return;
    await tick();
    root?.querySelector<HTMLElement>(`[data-role="${CSS.escape(from)}"]`)?.focus({ preventScroll: true });
  }
  function onkeydown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen || singleView) return;
    // Escape only goes one step back; a dialog around the element stays open.
    event.preventDefault();
    void back();
  }

  /**
   * Follows links within the element and leaves the page's address alone. A link to a view that the element
   * does not have opens the full page.
   */
  function onclick(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const [address, hash] = link?.getAttribute('href')?.split('#') ?? [];
    if (!link || address !== page || hash === undefined) return;
    const goal = readLink(hash);
    const isElsewhere = !['level', 'table'].includes(goal.lens);
    if (isElsewhere || event.ctrlKey || event.metaKey || event.shiftKey) {
      if (page === '') event.preventDefault();
      else link.target = '_blank';
      return;
    }
    event.preventDefault();
    explorer.go(goal);
  }
;
async () => {


  { const $$_div0 = svelteHTML.createElement("div", {                    "class":`career-ladder`,"role":`group`,"aria-label":explorer.graph?.document.title,"part":`page`,...__sveltets_2_empty({"data-theme":appearance.theme}),"lang":explorer.language.code,"dir":explorer.language.direction,onclick,onkeydown,});narrow;isOpen && !singleView;width= $$_div0.clientWidth;root = $$_div0;
  explorer.language; {
    if(!singleView){ { const $$_raB1C = __sveltets_2_ensureComponent(Bar); new $$_raB1C({ target: __sveltets_2_any(), props: {  narrow,page,}});}}
    if(explorer.notice){ { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclose":() => explorer.dismiss(),}});explorer.notice; Notice}}
    if(!singleView && !(narrow && isOpen)){
       { svelteHTML.createElement("div", {   "class":`view`,"part":`drawing`,});
        if(explorer.link.lens === 'table'){
             { const $$_value = await (later(import('../ui/table/RoleTable.svelte')));{ const { default: RoleTable } = $$_value;  { const $$_elbaTeloR2C = __sveltets_2_ensureComponent(RoleTable); new $$_elbaTeloR2C({ target: __sveltets_2_any(), props: { }});}}}
        } else if (narrow){
             { const $$_value = await (import('../ui/ladder/LadderList.svelte'));{ const { default: LadderList } = $$_value;  { const $$_tsiLreddaL2C = __sveltets_2_ensureComponent(LadderList); new $$_tsiLreddaL2C({ target: __sveltets_2_any(), props: {}});}}}
        } else if (width > 0){
            { const $$_sneLleveL2C = __sveltets_2_ensureComponent(LevelLens); const $$_sneLleveL2 = new $$_sneLleveL2C({ target: __sveltets_2_any(), props: {  "gentle":true,}});lens = $$_sneLleveL2;}
        }
       }
    }
    if(isOpen){
         { const $$_value = await (later(import('./Beside.svelte')));{ const { default: Beside } = $$_value;  { const $$_ediseB1C = __sveltets_2_ensureComponent(Beside); new $$_ediseB1C({ target: __sveltets_2_any(), props: {    role,"onclose":back,}});}}}
    }
  }
 }


};
return { props: {} as any as Props, exports: {} as any as { fit: typeof fit }, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Embedded__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Embedded__SvelteComponent_ = ReturnType<typeof Embedded__SvelteComponent_>;
/*Ωignore_endΩ*/export default Embedded__SvelteComponent_;