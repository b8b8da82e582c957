///<reference types="svelte" />
;
import { getExplorer, getMessages, getFigures } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import type { ProgressPoint } from '../../analysis/growth/progress';
import { diamondPath, progressPath } from '../../layout/progress/progressLine';
import { today } from '../kit/days';
import { pointName, TODAY } from './snapshots';
;

  interface Props {
    title: string;
    points: readonly ProgressPoint[];
  };function $$render() {

  
  
  
  
  
  

  let { title, points }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('progress', progressMessages);
  const { dateText, month, percent } = getFigures();
  const HEIGHT = 184;
  /** Approximate width of a letter of a label, px. */
  const LETTER = 7;
  /** Points smaller than this are drawn only with a label; otherwise they would hide the line. */
  const MIN_RADIUS = 2.5;
  /** A guess until the browser has measured the drawing. */
  let width = $state(680);
  const area = $derived({ left: 46, right: width - 8, top: 28, bottom: HEIGHT - 26 });
  const path = $derived(
    progressPath(
      points.map((one, at) => ({
        day: one.date,
        share: one.readiness,
        atMost: one.readinessAtMost,
        // A rise or fall may come only from a different set of rated skills.
        comparable: one.unrated === points[at - 1]?.unrated,
        labelWidth: labelText(one).length * LETTER,
      })),
      area,
    ),
  );
  let chosen = $state<string>();
  /** The current point: the one reached by key or pointer, or else today's. */
  const at = $derived.by(() => {
    const found = points.findIndex(({ id }) => id === (chosen ?? TODAY));
    return found < 0 ? points.length - 1 : found;
  });
  const point = $derived(points[at]);
  const place = $derived(path.points[at]);

  function walk(to: number) {
    chosen = points[Math.max(0, Math.min(points.length - 1, to))]?.id;
  }
  function onkeydown(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[
      event.key
    ];
    const to = { Home: 0, End: points.length - 1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (by ?? to) === undefined) return;
    event.preventDefault();
    walk(to ?? at + (by ?? 0));
  }
  function choose(event: PointerEvent & { currentTarget: HTMLElement }) {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const distance = (index: number) => Math.abs((path.points[index]?.x ?? Infinity) - x);
    walk([...points.keys()].reduce((near, index) => (distance(index) < distance(near) ? index : near), 0));
  }
  const figuresOf = ({ id, readiness, steps, unrated }: ProgressPoint) =>
    messages.pointFigures(readiness, steps, unrated, id === TODAY);
  function labelText({ id, readiness, unrated }: ProgressPoint) {
    if (id === TODAY) return messages.pointToday(readiness);
    return unrated > 0 ? messages.pointUnrated(readiness, unrated) : percent(readiness);
  }
;
async () => {

  { const $$_div0 = svelteHTML.createElement("div", {                      "class":`plot`,"role":`slider`,"tabindex":0,"aria-label":messages.chart(title),"aria-valuemin":0,"aria-valuemax":Math.max(0, points.length - 1),"aria-valuenow":at,"aria-valuetext":point && `${pointName(point, explorer.language)}: ${figuresOf(point)}`,onkeydown,"onpointerdown":choose,"onpointermove":choose,});width= $$_div0.clientWidth;
   { svelteHTML.createElement("svg", {      "aria-hidden":`true`,width,"height":HEIGHT,"viewBox":`0 0 ${width} ${HEIGHT}`,});
       for(let { share, y } of __sveltets_2_ensureArray(path.shares)){share;
       { svelteHTML.createElement("line", {          "class":`rule`,"x1":area.left,"x2":area.right,"y1":y,"y2":y,});}
       { svelteHTML.createElement("text", {       "class":`axis`,"x":area.left - 8,"y":y + 4,"text-anchor":`end`,});percent(share); }
    }
       for(let { x, day, unit, anchor } of __sveltets_2_ensureArray(path.ticks)){day;
       { svelteHTML.createElement("line", {          "class":`rule`,"x1":x,"x2":x,"y1":area.bottom,"y2":area.bottom + 5,});}
       { svelteHTML.createElement("text", {       "class":`axis`,x,"y":HEIGHT - 6,"text-anchor":anchor,});unit === 'day' ? dateText(day, today()) : month(day, unit === 'month' ? 'short' : 'year'); }
    }
     { svelteHTML.createElement("path", {    "class":`band`,"d":path.band,});}
    if(place){ { svelteHTML.createElement("line", {          "class":`hand`,"x1":place.x,"x2":place.x,"y1":place.y,"y2":area.bottom,});}}
     { svelteHTML.createElement("path", {    "class":`line`,"d":path.solid,});}
     { svelteHTML.createElement("path", {    "class":`line dashed`,"d":path.dashed,});}
        for(let { x, y, label } of __sveltets_2_ensureArray(path.points)){let index = 1;points[index]?.id;
      if(path.radius >= MIN_RADIUS || index === at || label){
        const size = Math.max(3, path.radius) + (index === at ? 2 : 0);
        if((points[index]?.unrated ?? 0) > 0){
           { svelteHTML.createElement("path", {    "class":`open`,"d":diamondPath({ x, y }, size * 1.3),});}
        }else{
           { svelteHTML.createElement("circle", {        "class":`full`,"cx":x,"cy":y,"r":size,});}
        }
      }
    }
        for(let { x, label } of __sveltets_2_ensureArray(path.points)){let index = 1;points[index]?.id;
      const named = points[index];
      if(label && named){
         { svelteHTML.createElement("text", {        "class":`label`,x,"y":label.y,"text-anchor":label.anchor,});named.id === TODAY;labelText(named); }
      }
    }
   }
 }
if(point){
   { svelteHTML.createElement("p", {   "class":`said`,"aria-hidden":`true`,});
     { svelteHTML.createElement("b", { "dir":`auto`,});pointName(point, explorer.language); }
    figuresOf(point);
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ProgressChart__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ProgressChart__SvelteComponent_ = ReturnType<typeof ProgressChart__SvelteComponent_>;
/*Ωignore_endΩ*/export default ProgressChart__SvelteComponent_;