/**
 * Converts the HTML of descriptions to plain lines: tags are removed, entities decoded, and list items
 * marked.
 */

export interface TextLine {
  text: string;
  /** True for an item of a list. The text has no bullet. */
  item: boolean;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    bull: '•',
    middot: '·',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    euro: '€',
    pound: '£',
    yen: '¥',
    copy: '©',
    reg: '®',
    trade: '™',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    ntilde: 'ñ',
  }),
);

const BULLET = /^(?:[•·▪‣◦●○■*+–-]|\d{1,3}[.)])\s+/u;

/** Tags after which a new line begins. */
const BREAKS: ReadonlySet<string> = new Set(
  'br p div ul ol li h1 h2 h3 h4 h5 h6 tr table section article header footer blockquote hr dt dd pre'.split(
    ' ',
  ),
);

/** An unknown entity stays as written. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    const isSign = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return code === 9 || code === 10 ? ' ' : isSign ? String.fromCodePoint(code) : whole;
  });
}

/** One line of plain text. */
export function plainLine(text: string): string {
  return plainLines(text)
    .map((line) => line.text)
    .join(' ');
}

/** The non-empty lines of a text in HTML, in HTML that was escaped twice, or in plain text. */
export function plainLines(raw: string): TextLine[] {
  const html = /<\/?[a-z][^<>]{0,200}>/i.test(raw)
    ? raw
    : /&lt;\/?[a-z]/i.test(raw)
      ? decodeEntities(raw)
      : raw;
  const isHtml = /<\/?[a-z][^<>]{0,200}>/i.test(html);
  const lines = isHtml
    ? untagged(html)
    : html.split(/\r\n?|[\n\u2028\u2029]/).map((text) => ({ text, item: false }));
  return lines
    .map(({ text, item }) => {
      const plain = decodeEntities(text).replace(/\s+/gu, ' ').trim();
      const bullet = BULLET.exec(plain)?.[0] ?? '';
      return { text: plain.slice(bullet.length), item: item || bullet !== '' };
    })
    .filter(({ text }) => text !== '');
}

/** One pass. A tag ends at the next `>`. Without one, the rest is text. */
function untagged(html: string): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine = { text: '', item: false };
  const next = (item: boolean) => {
    if (line.text.trim() !== '') lines.push(line);
    line = { text: '', item };
  };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start >= 0 && !/[a-z/!?]/i.test(html.charAt(start + 1))) {
      // "a < b" is not a tag. Checked before searching its end, so that many such characters take one pass.
      line.text += html.slice(at, start + 1);
      at = start + 1;
      continue;
    }
    const isComment = start >= 0 && html.startsWith('<!--', start);
    const end = start < 0 ? -1 : html.indexOf(isComment ? '-->' : '>', start);
    if (end < 0) {
      line.text += html.slice(at);
      break;
    }
    line.text += html.slice(at, start);
    const tag = html.slice(start, Math.min(end, start + 40));
    const name = /^<\/?([a-z][a-z\d]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    at = end + (isComment ? 3 : 1);
    if ((name === 'script' || name === 'style') && !tag.startsWith('</')) {
      const close = html.indexOf(`</${name}`, at);
      at = close < 0 ? html.length : close;
    } else if (BREAKS.has(name)) next(name === 'li' && !tag.startsWith('</'));
  }
  next(false);
  return lines;
}
