/**
 * A forward-only reader of the XML in workbooks: tags and text in order, without prefixes. It does not expand
 * entities of a document type, fetches nothing and does not recurse. Cost: linear in length.
 */

export interface XmlHandler {
  /** `attributes` is the text between the name and the end of the tag, for `attribute`. */
  open: (name: string, attributes: string) => void;
  /** Also called for a tag without content. */
  close: (name: string) => void;
  text: (text: string) => void;
}

/** Reads a whole text. False if it ends inside a tag, a comment or a CDATA section. */
export function readXml(text: string, { open, close, text: onText }: XmlHandler): boolean {
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const end = start < 0 ? text.length : start;
    if (end > at) onText(plainText(text.slice(at, end)));
    if (start < 0) return true;
    const isTag = !/[!?]/.test(text.charAt(start + 1));
    const skipped = isTag ? undefined : SKIPPED.find(([from]) => text.startsWith(from, start));
    if (skipped) {
      const [from, to] = skipped;
      const until = text.indexOf(to, start + from.length);
      if (until < 0) return false;
      if (from === CDATA) onText(text.slice(start + from.length, until));
      at = until + to.length;
      continue;
    }
    const until = tagEnd(text, start + 1);
    if (until < 0) return false;
    readTag(text.slice(start + 1, until), open, close);
    at = until + 1;
  }
  return true;
}

/** The value of an attribute, by its name without a prefix. Undefined if there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (!/[\s:]/.test(attributes.charAt(at - 1))) continue;
    const equals = afterSpace(attributes, at + name.length);
    if (attributes[equals] !== '=') continue;
    const open = afterSpace(attributes, equals + 1);
    const quote = attributes.charAt(open);
    const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (end >= 0) return plainText(attributes.slice(open + 1, end));
  }
  return undefined;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

const CDATA = '<![CDATA[';
const SKIPPED = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

function readTag(tag: string, open: XmlHandler['open'], close: XmlHandler['close']): void {
  if (tag.startsWith('/')) {
    close(localName(tag.slice(1).trimEnd()));
    return;
  }
  const isEmpty = tag.endsWith('/');
  const whole = isEmpty ? tag.slice(0, -1) : tag;
  const space = whole.search(/\s/);
  const name = localName(space < 0 ? whole : whole.slice(0, space));
  open(name, space < 0 ? '' : whole.slice(space));
  if (isEmpty) close(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The next ">" outside quotes. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === 0x3e) return at;
    else if (sign === 0x22 || sign === 0x27) quote = sign;
  }
  return -1;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES.get(name) ?? whole;
  });
}
