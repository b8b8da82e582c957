///<reference types="svelte" />
;
import type { Move } from '../../graph/careerGraph';
import type { LadderLayout } from '../../layout/level/types';
;

  interface Props {
    layout: LadderLayout;
    moves: readonly Move[];
    /** Whether to draw only highlighted moves. */
    crowded: boolean;
    /** The role whose moves are highlighted. */
    focus: string | undefined;
    /** Ids of the moves on the chosen path, which are highlighted as well. */
    path: ReadonlySet<string>;
    shown: ReadonlySet<string>;
    /** Whether the other moves fade. */
    receding: boolean;
  };function $$render() {
 const edge/*Ωignore_positionΩ*/ = (move: Move, kind: string)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
  const path = layout.edges.get(move.id)?.path;
  if(path){
     { svelteHTML.createElement("path", {        "d":path,"class":`edge ${kind} ${move.kind}`,"marker-end":move.kind === 'advancement' ? `url(#${uid}-${kind})` : undefined,});!isShown(move);}
  }
};return __sveltets_2_any(0)};
  
  

  let { layout, moves, crowded, focus, path: chosen, shown, receding }: Props = $props();
  const uid = $props.id();

  /** The highlight of a move: by its direction on the path or from the focused role. */
  function highlight(move: Move): 'from' | 'to' | 'beside' | undefined {
    if (chosen.has(move.id)) return move.kind === 'lateral' ? 'beside' : 'to';
    if (focus === undefined || (move.from !== focus && move.to !== focus)) return undefined;
    if (move.kind === 'lateral') return 'beside';
    return move.to === focus ? 'from' : 'to';
  }
  // Drawn over the quiet moves, so that a new focus changes only the elements of the moves it highlights.
  const highlighted = $derived(
    moves.flatMap((move) => {
      const kind = highlight(move);
      return kind ? [{ move, kind }] : [];
    }),
  );
  const isShown = (move: Move) => shown.has(move.from) && shown.has(move.to);
;
async () => {



 { svelteHTML.createElement("svg", {       "class":`edges`,"width":layout.width,"height":layout.height,"aria-hidden":`true`,});receding;
   { svelteHTML.createElement("defs", {});
       for(let name of __sveltets_2_ensureArray((['from', 'to', 'quiet']))){name;
       { svelteHTML.createElement("marker", {                 "id":`${uid}-${name}`,"viewBox":`0 0 10 10`,"refX":`9`,"refY":`5`,"markerWidth":`9`,"markerHeight":`9`,"markerUnits":`userSpaceOnUse`,"orient":`auto`,});
         { svelteHTML.createElement("path", {    "d":`M0 1 10 5 0 9z`,"class":`head ${name}`,});}
       }
    }
   }
     for(let move of __sveltets_2_ensureArray(crowded ? [] : moves)){move.id;;__sveltets_2_ensureSnippet(edge(move, 'quiet'));}
     for(let { move, kind } of __sveltets_2_ensureArray(highlighted)){move.id;;__sveltets_2_ensureSnippet(edge(move, kind));}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Edges__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Edges__SvelteComponent_ = ReturnType<typeof Edges__SvelteComponent_>;
/*Ωignore_endΩ*/export default Edges__SvelteComponent_;