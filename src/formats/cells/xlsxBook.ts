/** The parts that all sheets of a workbook share: the list of sheets, shared texts, and number formats. */
import { builtInFormat, numberFormatOf, type NumberFormat } from './xlsxFormats';
import { attribute, readXml } from './xml';

/** The files in a workbook by lower-case path, because names of parts are case-insensitive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface BookSheet {
  name: string;
  path: string;
  hidden: boolean;
}

/** Further sheets are not read. No ladder has as many. */
const MAX_SHEETS = 1_000;

export interface Book {
  sheets: BookSheet[];
  texts: string[];
  /** By the style that a cell refers to. */
  formats: NumberFormat[];
  from1904: boolean;
}

/**
 * Reads the shared parts. Undefined without a list of sheets. Truncated parts give their readable content.
 */
export function readBook(parts: Parts): Book | undefined {
  const path = pathOfBook(parts);
  const listed = partText(parts, path);
  if (listed === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = linksOf(parts, folder, path.slice(folder.length));
  const sheets: BookSheet[] = [];
  let from1904 = false;
  readXml(listed, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      const link = tag === 'sheet' ? links.get(attribute(attributes, 'id') ?? '') : undefined;
      if (link?.type !== 'worksheet' || sheets.length >= MAX_SHEETS) return;
      const hidden = /hidden$/i.test(attribute(attributes, 'state') ?? '');
      sheets.push({ name: attribute(attributes, 'name') ?? '', path: link.path, hidden });
    },
    close: nothing,
    text: nothing,
  });
  const pathOf = (type: string) => [...links.values()].find((link) => link.type === type)?.path ?? '';
  return {
    sheets,
    texts: sharedTexts(partText(parts, pathOf('sharedStrings')) ?? ''),
    formats: formatsOf(partText(parts, pathOf('styles')) ?? ''),
    from1904,
  };
}

export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path.toLowerCase());
  return bytes && new TextDecoder().decode(bytes);
}

/** "_x000D_" is an escaped character that XML cannot contain. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function nothing(): void {
  // Attributes are not needed here.
}

const USUAL_PATH = 'xl/workbook.xml';

/** Some programs give the workbook another name, which the list of content types contains. */
function pathOfBook(parts: Parts): string {
  let found = USUAL_PATH;
  if (parts.has(USUAL_PATH)) return found;
  readXml(partText(parts, '[Content_Types].xml') ?? '', {
    open: (_, attributes) => {
      const isBook = /(spreadsheetml\.(sheet|template)|ms-excel\.[\w.]+)\.main\+xml/i;
      if (isBook.test(attribute(attributes, 'ContentType') ?? ''))
        found = (attribute(attributes, 'PartName') ?? '').replace(/^\//, '');
    },
    close: nothing,
    text: nothing,
  });
  return found;
}

function linksOf(parts: Parts, folder: string, name: string): Map<string, { type: string; path: string }> {
  const links = new Map<string, { type: string; path: string }>();
  readXml(partText(parts, `${folder}_rels/${name}.rels`) ?? '', {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//, '');
      const target = attribute(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target : folder + target;
      links.set(attribute(attributes, 'Id') ?? '', { type, path: resolved(path) });
    },
    close: nothing,
    text: nothing,
  });
  return links;
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The shared texts in their order. Runs are joined, and phonetic hints are left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let [isText, isPhonetic] = [false, false];
  readXml(xml, {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 't') isText = true;
      if (tag === 'rPh') isPhonetic = true;
    },
    close: (tag) => {
      // Trimmed once, because thousands of cells may refer to one text.
      if (tag === 'si') texts.push(unescaped(text).trim());
      if (tag === 't') isText = false;
      if (tag === 'rPh') isPhonetic = false;
    },
    text: (piece) => {
      if (isText && !isPhonetic) text += piece;
    },
  });
  return texts;
}

function formatsOf(xml: string): NumberFormat[] {
  const own = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'cellXfs') isOfCells = true;
      const id = attribute(attributes, 'numFmtId') ?? '';
      if (tag === 'numFmt') own.set(id, numberFormatOf(attribute(attributes, 'formatCode') ?? ''));
      if (tag === 'xf' && isOfCells) formats.push(own.get(id) ?? builtInFormat(Number(id)));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isOfCells = false;
    },
    text: nothing,
  });
  return formats;
}
