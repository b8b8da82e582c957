///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { spanInView, type Span } from './tableWindow';
function $$render<Row>() {
 const emptyColumns/*Ωignore_positionΩ*/ = (count: number)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {if(count > 0){ { svelteHTML.createElement("td", {    "colspan":count,"aria-hidden":`true`,}); }}};return __sveltets_2_any(0)}; const emptyRows/*Ωignore_positionΩ*/ = (count: number)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {if(count > 0){ { svelteHTML.createElement("tr", {   "aria-hidden":`true`,});__sveltets_2_ensureType(String, Number, `${count * ROW_HEIGHT - 1} `); { svelteHTML.createElement("td", { "colspan":all,}); } }}};return __sveltets_2_any(0)};
  
  

  interface Props {
    label: string;
    rows: readonly Row[];
    rowKey: (row: Row) => string;
    /** A group row has one cell, which spans the table. */
    isGroup: (row: Row) => boolean;
    /** How many columns follow the leading ones. */
    columns: number;
    leadingColumns: number;
    /** Whether to render only what is in view. */
    large: boolean;
    /** Widths in px: of a column, of the first column at least, and of the other leading columns at most. */
    widths: { column: number; first: number; leading: number };
    columnElements: Snippet;
    leadingHeads: Snippet;
    heads: Snippet<[columns: VisibleColumns]>;
    leadingCells: Snippet<[row: Row, windowed: boolean]>;
    cells: Snippet<[row: Row, columns: VisibleColumns]>;
    groupCell: Snippet<[row: Row, columns: number]>;
    children?: Snippet;
  }
  interface VisibleColumns extends Span {
    /** The `aria-colindex` of the column at an index; undefined if every column is rendered. */
    ariaIndex: (index: number) => number | undefined;
  }
  let {
    label,
    rows,
    rowKey,
    isGroup,
    columns,
    leadingColumns,
    large,
    widths,
    columnElements,
    leadingHeads,
    heads,
    leadingCells,
    cells,
    groupCell,
    children,
  }: Props = $props();

  /** px from one row to the next; the styles below give a row 39px, and 1px lies between two rows. */
  const ROW_HEIGHT = 40;
  let scroll = $state.raw({ top: 0, left: 0 });
  let width = $state(0);
  let height = $state(0);
  let printing = $state(false);
  // A printed table has every row and column.
  const windowed = $derived(large && !printing && height > 0);
  const down = $derived(
    windowed
      ? spanInView(scroll.top, height, { size: ROW_HEIGHT, count: rows.length, more: 1 })
      : { first: 0, end: rows.length },
  );
  const across = $derived(
    windowed
      ? spanInView(Math.max(0, Math.abs(scroll.left) - widths.leading), width - widths.first, {
          size: widths.column,
          count: columns,
          more: 2,
        })
      : { first: 0, end: columns },
  );
  const visible = $derived<VisibleColumns>({
    ...across,
    ariaIndex: (index) => (windowed ? leadingColumns + index + 1 : undefined),
  });
  // Keyed by position while windowed: scrolling then updates the elements in place. Keyed by row otherwise: sorting
  // then moves a row with its elements.
  const rendered = $derived(
    rows
      .slice(down.first, down.end)
      .map((row, index) => ({ row, key: windowed ? `${isGroup(row)} ${index}` : rowKey(row) })),
  );
  const all = $derived(leadingColumns + columns);
;
async () => {




 { svelteHTML.createElement("svelte:window", {    "onbeforeprint":() => (printing = true),"onafterprint":() => (printing = false),});}


  { const $$_div0 = svelteHTML.createElement("div", {             "class":`table`,"tabindex":0,"role":`region`,"aria-label":label,"onscroll":({ currentTarget: { scrollTop, scrollLeft } }) => (scroll = { top: scrollTop, left: scrollLeft }),});windowed;width= $$_div0.clientWidth;height= $$_div0.clientHeight;
   { svelteHTML.createElement("table", {   "aria-rowcount":windowed ? rows.length + 1 : undefined,"aria-colcount":windowed ? all : undefined,});
     { svelteHTML.createElement("colgroup", {});;__sveltets_2_ensureSnippet(columnElements()); }
     { svelteHTML.createElement("thead", {});
       { svelteHTML.createElement("tr", {});
        ;__sveltets_2_ensureSnippet(leadingHeads());
        ;__sveltets_2_ensureSnippet(emptyColumns(across.first));
        ;__sveltets_2_ensureSnippet(heads(visible));
        ;__sveltets_2_ensureSnippet(emptyColumns(columns - across.end));
       }
     }
     { svelteHTML.createElement("tbody", {});
      ;__sveltets_2_ensureSnippet(emptyRows(down.first));
          for(let { row, key } of __sveltets_2_ensureArray(rendered)){let index = 1;key;
        const ariaIndex = windowed ? down.first + index + 2 : undefined;
        if(isGroup(row)){
           { svelteHTML.createElement("tr", {   "class":`group`,"aria-rowindex":ariaIndex,});;__sveltets_2_ensureSnippet(groupCell(row, all)); }
        }else{
           { svelteHTML.createElement("tr", { "aria-rowindex":ariaIndex,});
            ;__sveltets_2_ensureSnippet(leadingCells(row, windowed));
            ;__sveltets_2_ensureSnippet(emptyColumns(across.first));
            ;__sveltets_2_ensureSnippet(cells(row, visible));
            ;__sveltets_2_ensureSnippet(emptyColumns(columns - across.end));
           }
        }
      }
      ;__sveltets_2_ensureSnippet(emptyRows(rows.length - down.end));
     }
   }
  ;__sveltets_2_ensureSnippet(children?.());
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Row> {
    props(): ReturnType<typeof $$render<Row>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Row>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Row>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Row>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Row>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Row>['props']>, ReturnType<__sveltets_Render<Row>['events']>, ReturnType<__sveltets_Render<Row>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Row>['bindings']> } & ReturnType<__sveltets_Render<Row>['exports']>;
    <Row>(internal: unknown, props: ReturnType<__sveltets_Render<Row>['props']> & {}): ReturnType<__sveltets_Render<Row>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
/**
 * A scrolling table whose head and first column stay visible. If it is large, it renders only the rows and columns in
 * view. Rows then have equal heights, and columns after the leading ones equal widths, so that an index gives a position.
 * The caller sets the width of the table with `--table-width` and the greatest height of the region with `--table-height`.
 */
const VirtualTable__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type VirtualTable__SvelteComponent_<Row> = InstanceType<typeof VirtualTable__SvelteComponent_<Row>>;
/*Ωignore_endΩ*/export default VirtualTable__SvelteComponent_;