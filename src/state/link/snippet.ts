/** What one copies into another page so that it shows the ladder there, as HTML, or as an address. */
import { EMPTY_LINK, writeLink, type Link } from './link';
import { isSingleView, type EmbedView } from './embedView';

/** A tag of a page that may hold a script, a frame for one that may not, or an address for any place at all. */
export const SNIPPET_KINDS = ['element', 'frame', 'link'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export interface EmbedSource {
  /** The id of a ladder beside the page, or the address of its document. */
  ladder: string;
  shape: EmbedView;
  /** Where the reader is: the role, the pair and the filters, of which each shape takes what it shows. */
  link: Link;
  /** As the reader's system has it unless given. */
  theme?: 'light' | 'dark' | undefined;
  /** That of the page round it unless given. */
  lang?: string | undefined;
}

/** What the place is called for whoever does not see the drawing. */
export interface Called {
  title: string;
  /** Of the link that stays where no script runs. */
  open: string;
}

/** Height of a frame until it says how high it is, px; that of an element is the same. */
const HEIGHT = 640;

/** Every attribute of the element, which is a parameter of the frame, in the order in which they are written. */
export function settingsOf({
  ladder,
  shape,
  link,
  theme,
  lang,
}: EmbedSource): [name: string, value: string | undefined][] {
  const isPair = shape === 'gap' || shape === 'route';
  const filters = isSingleView(shape)
    ? ''
    : writeLink({
        ...EMPTY_LINK,
        families: link.families,
        levels: link.levels,
        skill: link.skill,
        tag: link.tag,
        pay: link.pay,
      });
  return [
    ['src', ladder],
    ['lens', shape === 'level' ? undefined : shape],
    ['focus', isPair ? undefined : link.role],
    ['from', isPair ? link.from : undefined],
    ['to', isPair ? link.to : undefined],
    ['filters', filters || undefined],
    ['theme', theme],
    ['lang', lang],
  ];
}

/** The address in the whole page of what a place shows. @param page the page's own, whatever stands behind it */
export function pageAddress({ ladder, shape, link }: EmbedSource, page: string): string {
  const isPair = shape === 'gap' || shape === 'route';
  const { families, levels, skill, tag, pay } = isSingleView(shape) ? EMPTY_LINK : link;
  const hash = writeLink({
    ...EMPTY_LINK,
    ladder,
    lens: shape === 'table' ? 'table' : 'level',
    role: isPair ? undefined : link.role,
    from: isPair ? link.from : undefined,
    to: isPair ? link.to : undefined,
    view: shape === 'route' ? 'routes' : undefined,
    ...{ families, levels, skill, tag, pay },
  });
  return `${page.replace(/[?#].*$/, '')}#${hash}`;
}

/** @param page the address of the product's page, beside which the scripts lie */
export function snippet(
  kind: SnippetKind,
  placed: EmbedSource,
  page: string,
  { title, open }: Called,
): string {
  const beside = (name: string) => escaped(new URL(name, page).href);
  const address = pageAddress(placed, page);
  if (kind === 'link') return address;
  const settings = settingsOf(placed).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  if (kind === 'frame') {
    const grows = isSingleView(placed.shape);
    const asked = new URLSearchParams([...settings, ...(grows ? [['height', 'auto']] : [])]);
    return [
      ...(grows ? [`<script type="module" src="${beside('career-ladder-frame.js')}"></script>`] : []),
      '<iframe',
      `  title="${escaped(title)}"`,
      '  width="100%"',
      `  height="${HEIGHT}"`,
      '  loading="lazy"',
      `  src="${beside('embed.html')}?${escaped(asked.toString().replaceAll('%2C', ','))}"`,
      '></iframe>',
    ].join('\n');
  }
  return [
    `<link rel="stylesheet" href="${beside('career-ladder.css')}" />`,
    `<script type="module" src="${beside('career-ladder.js')}"></script>`,
    `<career-ladder ${settings.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}>`,
    `  <a href="${escaped(address)}">${escaped(open)}</a>`,
    '</career-ladder>',
  ].join('\n');
}

/** As text of an attribute in double quotes, and as text between tags. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
