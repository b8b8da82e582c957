/**
 * Adds the styles of components inside a shadow tree. In a page, Svelte would add a `style` element, which a
 * strict policy forbids. The element's build replaces Svelte's module with this one, and the tree adopts the
 * styles as sheets.
 */
import { getContext } from 'svelte';

/** A component's styles, as Svelte compiles them. `hash` identifies them. */
export interface ComponentStyles {
  hash: string;
  code: string;
}

/** The context key by which components find the tree they are drawn in. */
export const ADOPT = 'rungs:adopt';
export type Adopt = (styles: ComponentStyles) => void;

/** Every compiled component with styles calls this when it is created. */
export function append_styles(_anchor: Node, styles: ComponentStyles): void {
  getContext<Adopt>(ADOPT)(styles);
}

/** Adds each sheet to a tree once. A sheet belongs to the document that created it. */
export function adopter(root: ShadowRoot): Adopt {
  const known = new Set<string>();
  return ({ hash, code }) => {
    if (known.has(hash)) return;
    known.add(hash);
    const { CSSStyleSheet } = root.ownerDocument.defaultView ?? globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(code);
    root.adoptedStyleSheets.push(sheet);
  };
}
