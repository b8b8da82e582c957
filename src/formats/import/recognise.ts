/** What a text is, told by the beginning of its content. */
import type { Mapping } from '../spreadsheet/columns';
import { loadReader, TEXT_FORMATS, type TableFormat, type TextFormat } from './readers';

/** So much of a text is looked at. */
export const MAX_SAMPLE = 100_000;

/** Fields that no other format has in this form; one of them with a name makes a ladder. */
const LADDER_FIELDS = ['schemaVersion', 'levels', 'families', 'roles', 'skills', 'scale'];

/** The format of a text, or undefined where nothing recognises it. Readers are loaded one by one, the light ones first. */
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
  // Commas in brackets make YAML and JSON look like a table.
  if (isLadderPart(head) || isData(head)) return undefined;
  const [{ readCsv }, { tableShapeOf }] = await Promise.all([
    import('../cells/csv'),
    import('../spreadsheet/tableShape'),
  ]);
  const shape = tableShapeOf(readCsv('', head), mapping);
  return shape && (shape === 'long' ? 'longCsv' : 'wideCsv');
}

/** True for YAML and JSON with a ladder's own fields, whether the rest of it is sound or not. */
export function isLadderText(text: string): boolean {
  const fields = fieldsOf(text.slice(0, MAX_SAMPLE));
  const isOther = ['@context', '@type', 'themes', 'competencies'].some((field) => fields.has(field));
  const own = LADDER_FIELDS.filter((field) => fields.has(field));
  const named = ['id', 'title'].filter((field) => fields.has(field));
  return !isOther && own.length > 0 && own.length + named.length >= 2;
}

/** True for YAML and JSON that describes one role of a ladder, or skills of one. */
export function isLadderPart(text: string): boolean {
  const fields = fieldsOf(text.slice(0, MAX_SAMPLE));
  if (['id', 'title', 'family', 'level'].every((field) => fields.has(field))) return true;
  return (
    /^(?:\[\s*|-\s+)(?:\{\s*)?"?id"?\s*:/mu.test(text.slice(0, MAX_SAMPLE)) &&
    /"?kind"?\s*:\s*"?(?:hard|soft)\b/u.test(text)
  );
}

/** True for YAML, JSON and markup of any kind: three fields, or a bracket, before anything else. */
function isData(text: string): boolean {
  if (/^\s*[[{<]/u.test(text)) return true;
  const lines = text.split(/\r?\n/, 60).filter((line) => !/^\s*(#|---|$)/u.test(line));
  return lines.slice(0, 10).filter((line) => /^(?:- )?[\w$-]{1,40}:(?:\s|$)/u.test(line)).length >= 3;
}

/** Names before a colon: in JSON anywhere, in YAML at the start of a line. */
function fieldsOf(text: string): Set<string> {
  const isJson = /^\s*[[{]/u.test(text);
  const name = isJson ? /"([@\w$]{1,30})"\s{0,20}:/gu : /^"?([@\w$]{1,30})"?\s{0,20}:(?=\s|$)/gmu;
  return new Set([...text.matchAll(name)].map(([, field = '']) => field));
}
