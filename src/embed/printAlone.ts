/** Width of a landscape A4 page between its margins, CSS px. */
const PAPER_WIDTH = 1040;

/** Styles for paper: landscape, and nothing cut off in areas that scroll on screen. */
const PAGE = '@page { size: A4 landscape; margin: 10mm } body { margin: 0 }';
const UNROLLED = `
  .drawn, .career-ladder, aside { block-size: auto !important; overflow: visible !important }
  .career-ladder { display: block !important }
  .view { overflow: visible !important }
  .lens { block-size: 620px !important; border-block-end: 1px solid var(--line) }
  .table { position: static !important; overflow: visible !important }
  nav, .zoom, .opener, .whole, button { display: none !important }
  .card { display: flex !important }
  aside { border: 0 !important }
`;

/**
 * Prints the content of a shadow tree without the surrounding page: a copy in a temporary frame, which is
 * removed when the dialog closes.
 */
export function printAlone(root: ShadowRoot, drawn: HTMLElement): void {
  const { ownerDocument } = root;
  const frame = ownerDocument.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    inset: 'auto 0 0 auto',
    width: '0',
    height: '0',
    border: '0',
  });
  ownerDocument.body.append(frame);
  const [page, view] = [frame.contentDocument, frame.contentWindow as (Window & typeof globalThis) | null];
  if (!page || !view) {
    frame.remove();
    return;
  }
  // A sheet belongs to the document that created it.
  const sheet = (text: string) => {
    const made = new view.CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  page.title = ownerDocument.title;
  page.adoptedStyleSheets = [sheet(PAGE)];
  const box = page.createElement('div');
  box.style.zoom = String(Math.min(1, PAPER_WIDTH / Math.max(1, drawn.clientWidth)));
  page.body.append(box);
  const copy = box.attachShadow({ mode: 'open' });
  const rules = root.adoptedStyleSheets.map(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText).join('\n'),
  );
  copy.adoptedStyleSheets = [...rules, UNROLLED].map(sheet);
  copy.append(page.importNode(drawn, true));
  copy.querySelector<HTMLElement>('.career-ladder')?.setAttribute('data-theme', 'light');
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
