///<reference types="svelte" />
;
import { tick } from 'svelte';
import type { RoleNode } from '../../graph/careerGraph';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { ladderMessages } from '../../i18n/en/ladder/messages';
import Card from './Card.svelte';
import { cardPlace } from './cardPlace';
import Edges from './Edges.svelte';
import { GUTTER } from './frame';
import Heads from './Heads.svelte';
import { LadderCamera } from './LadderCamera.svelte';
import { relationsIn, type Relation } from './relations';
import { renderedLadder } from './renderedLadder.svelte';
import { nextRole } from './walk';
;

  interface Props {
    /** Whether the page around the drawing must stay scrollable with the pointer on the drawing. */
    gentle?: boolean;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { gentle = false }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('ladder', ladderMessages);
  const camera = new LadderCamera(explorer, () => gentle);
  /** The role that the arrow keys last reached. */
  let cursor = $state<string>();
  const tabStop = $derived(cursor ?? explorer.link.role ?? explorer.graph?.roles.keys().next().value);
  const rendered = renderedLadder(explorer, camera, () => tabStop);
  let section = $state.raw<HTMLElement>();

  const graph = $derived(explorer.graph);
  const layout = $derived(explorer.layout);
  const relations = $derived(relationsIn(explorer));
  const highlighted = $derived(explorer.preview ?? (explorer.gap ? undefined : explorer.link.role));
  const path = $derived(new Set(explorer.path?.moves.map(({ id }) => id)));
  // In steps of 1/80, so that the browser lays out text again only for a change that is visible.
  const textScale = $derived(Math.max(0.1, Math.floor(camera.position.k * 80) / 80));
  /** Below this scale, cards show no titles. */
  const LEGIBLE = 0.25;

   function fit() {
    camera.fit();
  }

  function relationOf(role: RoleNode): Relation {
    return relations.get(role.id) ?? (relations.size > 0 ? 'apart' : 'none');
  }

  function shade(role: RoleNode): number {
    if (explorer.readiness) return explorer.readiness.get(role.id) ?? 0;
    const { skill } = explorer.link;
    const level = skill === undefined ? 0 : (role.asks.get(skill)?.level ?? 0);
    return level / (graph?.document.scale.length ?? 1);
  }

  async function onkeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !tabStop || !graph || !layout) return;
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const target = nextRole(graph, layout, explorer.shown, tabStop, event.key);
      if (target !== undefined) await walkTo(target);
    } else if (event.key === '+' || event.key === '=') camera.zoom(1.25);
    else if (event.key === '-') camera.zoom(0.8);
    else if (event.key === '0') camera.fit();
  }

  async function walkTo(id: string) {
    cursor = id;
    // A card out of view is rendered once it is the tab stop.
    await tick();
    section?.querySelector<HTMLElement>(`[data-role="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
    const box = layout?.cards.get(id);
    if (box) camera.reveal(box);
  }
;
async () => {


  { const $$_section0 = svelteHTML.createElement("section", {            "class":`lens`,"aria-label":messages.drawing,onkeydown,[Symbol("@attach")]:camera.attach,});gentle;camera.position.k < 0.6;camera.position.k < LEGIBLE;section = $$_section0;camera.width= $$_section0.clientWidth;camera.height= $$_section0.clientHeight;
  if(graph && layout){
     { svelteHTML.createElement("div", {       "class":`world`,"lang":graph.document.language,});__sveltets_2_ensureType(String, Number, ` ${camera.position.x} ${camera.position.y} ${camera.position.k} `);__sveltets_2_ensureType(String, Number, textScale);
         for(let rank of __sveltets_2_ensureArray(layout.ranks)){rank.rank;
         { svelteHTML.createElement("div", {   "class":`rail`,});__sveltets_2_ensureType(String, Number, `${rank.y + rank.height / 2} `);__sveltets_2_ensureType(String, Number, `${layout.width} `); }
      }
       { const $$_segdE2C = __sveltets_2_ensureComponent(Edges); new $$_segdE2C({ target: __sveltets_2_any(), props: {             layout,"moves":rendered.moves,"crowded":rendered.crowded,"focus":highlighted,path,"shown":explorer.shown,"receding":relations.size > 0,}});}
         for(let role of __sveltets_2_ensureArray(rendered.roles)){role.id;
        const box = layout.cards.get(role.id);
        const relation = relationOf(role);
        if(box){
           { const $$_draC2C = __sveltets_2_ensureComponent(Card); new $$_draC2C({ target: __sveltets_2_any(), props: {                        role,box,"scale":textScale,"lane":role.lane,relation,"dimmed":(relation === 'apart' && !explorer.readiness) || !explorer.shown.has(role.id),"ready":explorer.readiness?.get(role.id),"shade":shade(role),"current":role.id === tabStop,"place":cardPlace(graph, role, messages),"onopen":() => explorer.go({ role: role.id, from: undefined, to: undefined }),"onpreview":(on) => explorer.look(on ? role.id : undefined),"onreach":() => (cursor = role.id),}});}
        }
      }
     }
     { const $$_sdaeH1C = __sveltets_2_ensureComponent(Heads); new $$_sdaeH1C({ target: __sveltets_2_any(), props: {        graph,layout,"camera":camera.position,"width":camera.width,"gutter":GUTTER,}});}
    if(rendered.crowded){
       { svelteHTML.createElement("p", { "class":`crowded`,});
        messages.crowded(rendered.moveCount);
       }
    }
    if(gentle){   { const $$_value = await (import('./GentleHint.svelte'));{ const { default: GentleHint } = $$_value;  { const $$_tniHeltneG1C = __sveltets_2_ensureComponent(GentleHint); new $$_tniHeltneG1C({ target: __sveltets_2_any(), props: {}});}}}}
     { svelteHTML.createElement("div", {     "class":`zoom`,"role":`group`,"aria-label":messages.zoom,});
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"label":messages.zoomIn,"onclick":() => camera.zoom(1.3),}});  Button}
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"label":messages.zoomOut,"onclick":() => camera.zoom(1 / 1.3),}});  Button}
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => camera.fit(),}});messages.fit; Button}
     }
  }
 }


};
return { props: {} as any as Props, exports: {} as any as { fit: typeof fit }, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LevelLens__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LevelLens__SvelteComponent_ = ReturnType<typeof LevelLens__SvelteComponent_>;
/*Ωignore_endΩ*/export default LevelLens__SvelteComponent_;