///<reference types="svelte" />
;
import { tick, untrack } from 'svelte';
import type { Session } from '../state/session/Session.svelte';
import type { Lens } from '../state/link/link';
import type { LanguagePreference } from '../state/preferences/languagePreference';
import type { Theme } from '../state/preferences/Theme.svelte';
import { appMessages } from '../i18n/en/app/messages';
import { IS_ONE_FILE } from '../browser/oneFile';
import { getLater, setOpener, setPlacer, setSession } from '../ui/kit/context';
import Notice from '../ui/kit/controls/Notice.svelte';
import FaultNotice from '../ui/problems/FaultNotice.svelte';
import LevelLens from '../ui/ladder/LevelLens.svelte';
import LadderList from '../ui/ladder/LadderList.svelte';
import ImportDropZone from './ImportDropZone.svelte';
import Header from './Header.svelte';
import type { OfflineParts } from './offline';
import Panel from './Panel.svelte';
import Opening from './Opening.svelte';
import RichText from '../ui/kit/text/RichText.svelte';
;

  interface Props {
    session: Session;
    theme: Theme;
    spoken: LanguagePreference;
    /** Offline support; undefined if it is not available. */
    offline: Promise<OfflineParts | undefined>;
  };function $$render() {
  const offlineNews/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
     { const $$_value = await (offline);{ const parts = $$_value; if(parts){ { const $$_secitoN_strap0C = __sveltets_2_ensureComponent(parts.Notices); new $$_secitoN_strap0C({ target: __sveltets_2_any(), props: {  "offline":parts.offline,}});}}}}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { session, theme, spoken, offline }: Props = $props();
  // svelte-ignore state_referenced_locally
  setSession(session);
  const { explorer } = $derived(session);
  let door = $state.raw<ImportDropZone>();
  setOpener(() => void door?.open());
  const later = getLater();
  setPlacer(IS_ONE_FILE ? undefined : () => void door?.place());

  let width = $state(innerWidth);
  const narrow = $derived(width < 760);
  const role = $derived(explorer.role(explorer.link.role));
  const loaded = $derived(explorer.loaded);

  const messages = $derived(explorer.language.messages('app', appMessages));
  const ownTitles: Partial<Record<Lens, string>> = $derived(messages.titles);
  let panel = $state.raw<HTMLElement>();
  /** Identifies the content of the panel; undefined if there is none. */
  const about = $derived(explorer.gap ? `${explorer.gap.from.id} > ${explorer.gap.to.id}` : role?.id);
  const topic = $derived(about && `${about} ${explorer.link.view ?? ''}`);

  /**
   * Goes one step back, from the gap to the role or from the role to the ladder, and moves the focus there.
   */
  async function back() {
    const inside = panel?.contains(document.activeElement);
    const from = explorer.link.role ?? explorer.gap?.from.id;
    if (explorer.gap) explorer.go({ from: undefined, to: undefined });
    else if (explorer.link.role !== undefined) explorer.go({ role: undefined });
    if (!inside || from === undefined) return;
    await tick();
    const target = panel ?? document.querySelector<HTMLElement>(`[data-role="${CSS.escape(from)}"]`);
    target?.focus();
  }
  function onkeydown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) void back();
  }
  $effect(() => {
    document.documentElement.dataset['theme'] = theme.name;
  });
  $effect(() => {
    const { code, direction } = explorer.language;
    Object.assign(document.documentElement, { lang: code, dir: direction });
  });
  // Starts new content of the panel at its top. If the link that was clicked disappeared with the old
  // content, the focus moves to the panel.
  let shown: string | undefined;
  // The panel reports its scroll position, because reading it here, or setting it to 0 when it already is,
  // would force a layout.
  let readTo = 0;
  $effect(() => {
    const next = topic;
    untrack(() => {
      const lost = shown !== undefined && document.activeElement === document.body;
      if (panel && next !== shown) {
        if (readTo > 0) panel.scrollTop = 0;
        if (lost || narrow) panel.focus({ preventScroll: true });
      }
      shown = next;
    });
  });
  $effect(() => {
    document.title = [role?.title ?? ownTitles[explorer.link.lens], explorer.graph?.document.title, 'Rungs']
      .filter(Boolean)
      .join(' · ');
  });
;
async () => {

 { svelteHTML.createElement("svelte:window", {   "bind:innerWidth":width,onkeydown,});/*Ωignore_startΩ*/() => width = __sveltets_2_any(null);/*Ωignore_endΩ*/}




explorer.language; {
   { const $$_enoZporDtropmI0C = __sveltets_2_ensureComponent(ImportDropZone); const $$_enoZporDtropmI0 = new $$_enoZporDtropmI0C({ target: __sveltets_2_any(), props: {  }});door = $$_enoZporDtropmI0;}

  if(loaded === undefined){
     { const $$_gninepO0C = __sveltets_2_ensureComponent(Opening); new $$_gninepO0C({ target: __sveltets_2_any(), props: {  "progress":explorer.progress,}});}
  } else if (loaded.kind !== 'ready'){
    ;__sveltets_2_ensureSnippet(offlineNews());
       { const $$_value = await (later(import('../ui/problems/Unopened.svelte'), 'checks'));{ const { default: Unopened } = $$_value;  { const $$_deneponU0C = __sveltets_2_ensureComponent(Unopened); new $$_deneponU0C({ target: __sveltets_2_any(), props: {  loaded,}});}}}
  }else{
     { svelteHTML.createElement("div", {      "class":`page`,});narrow;role || explorer.gap;explorer.gap && explorer.link.view === 'routes';
       { const $$_redaeH1C = __sveltets_2_ensureComponent(Header); new $$_redaeH1C({ target: __sveltets_2_any(), props: {   theme,spoken,narrow,}});}
       { svelteHTML.createElement("div", { "class":`notices`,});
        if(explorer.notice){ { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclose":() => explorer.dismiss(),}});explorer.notice; Notice}}
        if(session.shaded){
           { const $$_ecitoN2C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN2C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclose":() => explorer.go({ shade: undefined }),}}); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":session.shaded === 'rated' ? messages.shaded : messages.unrated,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", {  "href":explorer.href({
                    lens: 'me',
                    part: session.shaded === 'rated' ? 'stand' : undefined,
                    role: undefined,
                  }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText}  Notice}
        }
        if(explorer.tellFaults && explorer.link.lens !== 'faults'){ { const $$_ecitoNtluaF2C = __sveltets_2_ensureComponent(FaultNotice); new $$_ecitoNtluaF2C({ target: __sveltets_2_any(), props: {}});}}
        ;__sveltets_2_ensureSnippet(offlineNews());
       }
       { svelteHTML.createElement("main", { "class":`view`,});
        if(explorer.link.lens === 'table'){
             { const $$_value = await (later(import('../ui/table/RoleTable.svelte')));{ const { default: RoleTable } = $$_value;  { const $$_elbaTeloR2C = __sveltets_2_ensureComponent(RoleTable); new $$_elbaTeloR2C({ target: __sveltets_2_any(), props: { }});}}}
        } else if (explorer.link.lens === 'faults'){
             { const $$_value = await (later(import('../ui/problems/Problems.svelte'), 'checks'));{ const { default: Problems } = $$_value;  { const $$_smelborP2C = __sveltets_2_ensureComponent(Problems); new $$_smelborP2C({ target: __sveltets_2_any(), props: { }});}}}
        } else if (explorer.link.lens === 'me'){
             { const $$_value = await (later(import('./lenses/MeLens.svelte')));{ const { default: MeLens } = $$_value;  { const $$_sneLeM2C = __sveltets_2_ensureComponent(MeLens); new $$_sneLeM2C({ target: __sveltets_2_any(), props: {}});}}}
        } else if (explorer.link.lens === 'team'){
             { const $$_value = await (later(import('./lenses/TeamLens.svelte')));{ const { default: TeamLens } = $$_value;  { const $$_sneLmaeT2C = __sveltets_2_ensureComponent(TeamLens); new $$_sneLmaeT2C({ target: __sveltets_2_any(), props: {}});}}}
        } else if (narrow){
          
          if(!explorer.readiness || !topic){ { const $$_tsiLreddaL2C = __sveltets_2_ensureComponent(LadderList); new $$_tsiLreddaL2C({ target: __sveltets_2_any(), props: {}});}}
        }else{
           { const $$_sneLleveL2C = __sveltets_2_ensureComponent(LevelLens); new $$_sneLleveL2C({ target: __sveltets_2_any(), props: {}});}
        }
       }
      if(topic){ { const $$_lenaP1C = __sveltets_2_ensureComponent(Panel); const $$_lenaP1 = new $$_lenaP1C({ target: __sveltets_2_any(), props: {         role,narrow,element:panel,"onclose":back,"onread":(at) => (readTo = at),}});/*Ωignore_startΩ*/() => panel = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_lenaP1.$$bindings = 'element';}}
     }
  }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const App__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type App__SvelteComponent_ = ReturnType<typeof App__SvelteComponent_>;
/*Ωignore_endΩ*/export default App__SvelteComponent_;