/**
 * Styles of components inside a shadow tree. Built into a page, Svelte would put them into a `style` element, which a strict policy forbids;
 * the build of the element puts this file in that one's place, and the tree adopts them as sheets.
 */
import { getContext } from 'svelte';

/** A component's styles, as Svelte compiles them: `hash` names them. */
export interface ComponentStyles {
  hash: string;
  code: string;
}

/** Key of the context by which components find the tree they are drawn in. */
export const ADOPT = 'rungs:adopt';
export type Adopt = (styles: ComponentStyles) => void;

/** Called by every compiled component that has styles, while it is made. */
export function append_styles(_anchor: Node, styles: ComponentStyles): void {
  getContext<Adopt>(ADOPT)(styles);
}

/** Gives a tree each sheet once. A sheet belongs to the document it was made in. */
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
