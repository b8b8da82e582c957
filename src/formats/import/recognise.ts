/** Recognises the format of a text by the beginning of its content. */
import type { Mapping } from '../spreadsheet/columns';
import { loadReader, TEXT_FORMATS, type TableFormat, type TextFormat } from './readers';

/** Number of characters that are examined. */
export const MAX_SAMPLE = 100_000;

/** Fields that no other format has in this form. One of them and a name make a ladder. */
const LADDER_FIELDS = ['schemaVersion', 'levels', 'families', 'roles', 'skills', 'scale'];

/** The format of a text, or undefined. Readers are loaded one by one, small ones first. */
export async function recogniseText(
  text: string,
  mapping?: Mapping,
): Promise<TextFormat | TableFormat | 'ladder' | undefined> {
  const head = text.slice(0, MAX_SAMPLE);
  if (isLadderText(head)) return 'ladder';
  for (const format of TEXT_FORMATS) {
    const { recognise } = await loadReader(format);
    if (recognise(head)) return format;
  }
  // Commas in brackets would make YAML and JSON look like a table.
  if (isLadderPart(head) || isData(head)) return undefined;
  const [{ readCsv }, { tableShapeOf }] = await Promise.all([
    import('../cells/csv'),
    import('../spreadsheet/tableShape'),
  ]);
  const shape = tableShapeOf(readCsv('', head), mapping);
  return shape && (shape === 'long' ? 'longCsv' : 'wideCsv');
}

/** True for YAML and JSON with fields of a ladder, even if the rest is invalid. */
export function isLadderText(text: string): boolean {
  const fields = fieldsOf(text.slice(0, MAX_SAMPLE));
  const isOther = ['@context', '@type', 'themes', 'competencies'].some((field) => fields.has(field));
  const own = LADDER_FIELDS.filter((field) => fields.has(field));
  const named = ['id', 'title'].filter((field) => fields.has(field));
  return !isOther && own.length > 0 && own.length + named.length >= 2;
}

/** True for YAML and JSON with one role or the skills of a ladder. */
export function isLadderPart(text: string): boolean {
  const fields = fieldsOf(text.slice(0, MAX_SAMPLE));
  if (['id', 'title', 'family', 'level'].every((field) => fields.has(field))) return true;
  return (
    /^(?:\[\s*|-\s+)(?:\{\s*)?"?id"?\s*:/mu.test(text.slice(0, MAX_SAMPLE)) &&
    /"?kind"?\s*:\s*"?(?:hard|soft)\b/u.test(text)
  );
}

/** True for any YAML, JSON or markup: three fields, or an opening bracket first. */
function isData(text: string): boolean {
  if (/^\s*[[{<]/u.test(text)) return true;
  const lines = text.split(/\r?\n/, 60).filter((line) => !/^\s*(#|---|$)/u.test(line));
  return lines.slice(0, 10).filter((line) => /^(?:- )?[\w$-]{1,40}:(?:\s|$)/u.test(line)).length >= 3;
}

/** Names before a colon: anywhere in JSON, at the start of a line in YAML. */
function fieldsOf(text: string): Set<string> {
  const isJson = /^\s*[[{]/u.test(text);
  const name = isJson ? /"([@\w$]{1,30})"\s{0,20}:/gu : /^"?([@\w$]{1,30})"?\s{0,20}:(?=\s|$)/gmu;
  return new Set([...text.matchAll(name)].map(([, field = '']) => field));
}
