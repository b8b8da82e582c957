/** The snippet that shows the current view in another page, as HTML, or its address. */
import { EMPTY_LINK, writeLink, type Link } from './link';
import { isSingleView, type EmbedView } from './embedView';

/** An element for pages that allow scripts, a frame for those that do not, or an address. */
export const SNIPPET_KINDS = ['element', 'frame', 'link'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export interface EmbedSource {
  /** The id of a published ladder, or the address of its document. */
  ladder: string;
  shape: EmbedView;
  /** The current view: the role, the pair and the filters. Each embedded view uses those that it shows. */
  link: Link;
  /** Defaults to the system's theme. */
  theme?: 'light' | 'dark' | undefined;
  /** Defaults to the language of the embedding page. */
  lang?: string | undefined;
}

/** The accessible name of the embedded view. */
export interface Called {
  title: string;
  /** The text of the link that is shown if scripts are off. */
  open: string;
}

/** The initial height of a frame, until it reports its own, and of the element; in px. */
const HEIGHT = 640;

/** The attributes of the element and parameters of the frame, in the order in which they are written. */
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

/**
 * The address of the view in the whole page.
 * @param page the page's own address; its query and hash are ignored
 */
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

/** @param page the address of the product's page, which has the scripts beside it */
export function snippet(
  kind: SnippetKind,
  placed: EmbedSource,
  page: string,
  { title, open }: Called,
): string {
  const urlBesidePage = (name: string) => escaped(new URL(name, page).href);
  const address = pageAddress(placed, page);
  if (kind === 'link') return address;
  const settings = settingsOf(placed).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  if (kind === 'frame') {
    const grows = isSingleView(placed.shape);
    const parameters = new URLSearchParams([...settings, ...(grows ? [['height', 'auto']] : [])]);
    return [
      ...(grows ? [`<script type="module" src="${urlBesidePage('career-ladder-frame.js')}"></script>`] : []),
      '<iframe',
      `  title="${escaped(title)}"`,
      '  width="100%"',
      `  height="${HEIGHT}"`,
      '  loading="lazy"',
      `  src="${urlBesidePage('embed.html')}?${escaped(parameters.toString().replaceAll('%2C', ','))}"`,
      '></iframe>',
    ].join('\n');
  }
  return [
    `<link rel="stylesheet" href="${urlBesidePage('career-ladder.css')}" />`,
    `<script type="module" src="${urlBesidePage('career-ladder.js')}"></script>`,
    `<career-ladder ${settings.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}>`,
    `  <a href="${escaped(address)}">${escaped(open)}</a>`,
    '</career-ladder>',
  ].join('\n');
}

/** Escapes text for an attribute in double quotes, and for text between tags. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
