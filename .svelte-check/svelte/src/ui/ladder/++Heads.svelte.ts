///<reference types="svelte" />
;
import type { CareerGraph } from '../../graph/careerGraph';
import type { Camera } from '../../browser/pointer/framing';
import type { LadderLayout } from '../../layout/level/types';
;

  interface Props {
    graph: CareerGraph;
    layout: LadderLayout;
    camera: Camera;
    /** Width of the viewport, px. */
    width: number;
    /** Width of the column with the names of the levels, px. */
    gutter: number;
  };function $$render() {

  
  
  

  let { graph, layout, camera, width, gutter }: Props = $props();

  /** Width of a letter in the widest common system font, px. */
  const LETTER = 8;

  /** Whether a name fits into a strip of this width on two lines. */
  function fits(name: string, stripWidth: number): boolean {
    const longest = Math.max(...name.split(' ').map(({ length }) => length));
    return stripWidth >= LETTER * longest && 1.7 * stripWidth >= LETTER * name.length;
  }

  /** The visible part of each lane, with half of the gaps beside it. */
  const strips = $derived(
    layout.lanes
      .map(({ lane, x, width: laneWidth }) => {
        const left = Math.max(gutter, camera.x + (x - 20) * camera.k);
        const right = Math.min(width, camera.x + (x + laneWidth + 20) * camera.k);
        return { lane, name: graph.families[lane]?.name ?? '', left, stripWidth: right - left };
      })
      .filter(({ name, stripWidth }) => fits(name, stripWidth)),
  );
;
async () => {


 { svelteHTML.createElement("div", {   "class":`heads`,"aria-hidden":`true`,});
     for(let { lane, name, left, stripWidth } of __sveltets_2_ensureArray(strips)){lane;
     { svelteHTML.createElement("span", {    });__sveltets_2_ensureType(String, Number, ` ${lane % 10} `);__sveltets_2_ensureType(String, Number, `${left} `);__sveltets_2_ensureType(String, Number, `${stripWidth} `); { svelteHTML.createElement("b", { "dir":`auto`,});name; } }
  }
 }
 { svelteHTML.createElement("div", {   "class":`rungs`,"aria-hidden":`true`,});
     for(let rank of __sveltets_2_ensureArray(layout.ranks)){rank.rank;
     { svelteHTML.createElement("span", {  });__sveltets_2_ensureType(String, Number, `${camera.y + (rank.y + rank.height / 2) * camera.k} `); { svelteHTML.createElement("b", { "dir":`auto`,});graph.rungs[rank.rank]?.name; } }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Heads__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Heads__SvelteComponent_ = ReturnType<typeof Heads__SvelteComponent_>;
/*Ωignore_endΩ*/export default Heads__SvelteComponent_;