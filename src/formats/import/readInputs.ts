/**
 * Reads chosen files into one ladder, for the page and the command line: unpacks and decodes them, recognises
 * their formats by content, reads each format, and joins what belongs together. Everything that is not read
 * is reported.
 */
import { compareIds } from '../../model/ladder/id';
import { issue } from '../../model/validation/issue';
import { ladderSchema } from '../../model/ladder/ladder';
import { upgradeLadder } from '../../model/ladder/versions';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult, Proposal, SourceFile } from '../../model/ladder/proposal';
import type { Table } from '../cells/table';
import { canJoin, joinLadders } from './join';
import { Journal } from './journal';
import { isInside, ladderFoldersAmong, readOwnLadder, type OwnLadder } from './ladders';
import { NO_FAMILY } from '../wording/ids';
import { openFiles, type Opened } from './open';
import { isTableFormat, loadReader, type TableFormat, type TextFormat } from './readers';
import { MAX_SAMPLE, isLadderPart, recogniseText } from './recognise';
import { FORMATS, type FormatId, type Imported, type InputFile, type ImportOptions } from './types';
import { content, reason } from '../../model/validation/reasons';
import { startOf } from '../../model/validation/issue';

/**
 * Never throws for bad data: problems are issues of the result, whose `value` is undefined if no ladder was
 * found. Rejects only if the signal is aborted, with its reason.
 */
export function readInputs(inputs: readonly InputFile[], options: ImportOptions): Promise<Imported> {
  return new Importer(options).read(inputs);
}

/** The result of one format, of all tables together, or of one ladder in our own form. */
interface Part {
  formats: readonly FormatId[];
  files: readonly string[];
  result: ImportResult;
}

/** Files by recognised format. */
interface Groups {
  ladders: OwnLadder[];
  texts: Map<TextFormat, SourceFile[]>;
  tables: { file: string; format: TableFormat | 'xlsx'; tables: readonly Table[] }[];
}

class Importer {
  readonly #options: ImportOptions;
  readonly #journal: Journal;
  /** Tables that are read, and tables whose columns must be mapped first. */
  readonly #tables: Table[] = [];

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#journal = new Journal(options);
  }

  async read(inputs: readonly InputFile[]): Promise<Imported> {
    const journal = this.#journal;
    const opened = await openFiles(inputs, journal, this.#options.format === 'xlsx');
    const parts = await this.#readAll(await this.#grouped(opened));
    await journal.pause();
    const { result, formats } = this.#joined(parts);
    return {
      ...result,
      proposals: [...result.proposals, ...(await proposedFamilies(result, formats, this.#options.texts))],
      issues: [...journal.issues, ...result.issues],
      files: journal.files,
      texts: new Map(opened.texts.map(({ file, text }) => [file, text])),
      formats,
      tables: this.#tables,
    };
  }

  async #grouped({ texts, workbooks }: Opened): Promise<Groups> {
    const { format } = this.#options;
    const folders =
      format === undefined || format === 'ladder' ? ladderFoldersAmong(texts) : new Map<string, OwnLadder>();
    const groups: Groups = {
      ladders: [...folders.values()],
      texts: new Map(),
      tables: workbooks.map(({ file, tables }) => ({ file, format: 'xlsx', tables })),
    };
    const owned = new Set(groups.ladders.flatMap(({ files }) => files));
    for (const { file } of owned) this.#journal.record(file, 'ladder');
    for (const source of texts.filter((one) => !owned.has(one))) {
      await this.#journal.pause();
      const as = format ?? (await recogniseText(source.text, this.#options.mapping));
      if (as === undefined || as === 'xlsx') {
        await this.#unrecognised(source, folders);
        continue;
      }
      this.#journal.record(source.file, as);
      if (as === 'ladder') groups.ladders.push({ name: source.file, files: [source], folder: false });
      else if (isTableFormat(as))
        groups.tables.push({ file: source.file, format: as, tables: [await tableOf(source)] });
      else if (groups.texts.has(as)) groups.texts.get(as)?.push(source);
      else groups.texts.set(as, [source]);
    }
    groups.ladders.sort((a, b) => compareIds(a.name, b.name));
    groups.tables.sort((a, b) => compareIds(a.file, b.file));
    return groups;
  }

  async #unrecognised(source: SourceFile, folders: ReadonlyMap<string, OwnLadder>): Promise<void> {
    const { file, text } = source;
    const { issues } = this.#journal;
    if (isInside(file, folders)) this.#journal.leaveOut(file, reason('INSIDE_LADDER_FOLDER'));
    else if (isLadderPart(text)) this.#journal.leaveOut(file, reason('PART_WITHOUT_LADDER'));
    else {
      issues.push(
        issue('IMPORT_UNRECOGNISED', [], { file, expected: content('KNOWN_FORMAT') }, startOf(file)),
      );
      // A dialog shows the beginning. The whole table is read once its columns are mapped.
      const table = await tableOf({ file, text: text.slice(0, MAX_SAMPLE) });
      if (looksLikeTable(table)) this.#tables.push(table);
    }
  }

  /** Reads a ladder in our own form without anything else, or all other files. */
  async #readAll({ ladders: [ladder, ...others], texts, tables }: Groups): Promise<Part[]> {
    const journal = this.#journal;
    if (ladder) {
      for (const { name, folder, files } of others) {
        const because = reason('OTHER_LADDER', { ladder: ladder.name });
        journal.leaveOut(name, because, folder ? files[0]?.file : name);
      }
      const rest = [...[...texts.values()].flat(), ...tables];
      for (const { file } of rest) journal.leaveOut(file, reason('BESIDE_LADDER', { ladder: ladder.name }));
      journal.progress.totalParts = 1;
      await journal.pause();
      const read = await readOwnLadder(ladder);
      journal.progress.parts++;
      const files = ladder.files.map(({ file }) => file);
      return [{ formats: ['ladder'], files, result: { ...read, proposals: [] } }];
    }
    const parts: Part[] = [];
    journal.progress.totalParts = texts.size + (tables.length > 0 ? 1 : 0);
    for (const [format, group] of [...texts].sort(([a], [b]) => FORMATS.indexOf(a) - FORMATS.indexOf(b))) {
      await journal.pause();
      const { read } = await loadReader(format);
      parts.push({
        formats: [format],
        files: group.map(({ file }) => file),
        result: read(group, this.#options.texts),
      });
      journal.progress.parts++;
    }
    if (tables.length > 0) parts.push(await this.#readTables(tables));
    return parts;
  }

  async #readTables(groups: Groups['tables']): Promise<Part> {
    await this.#journal.pause();
    const { format, mapping, texts } = this.#options;
    const { readTables } = await import('../spreadsheet/readTables');
    const tables = groups.flatMap((group) => group.tables);
    // A loop, because a call can only have a limited number of arguments.
    for (const table of tables) this.#tables.push(table);
    const shape = format === 'longCsv' ? 'long' : format === 'wideCsv' ? 'wide' : undefined;
    const result = readTables(tables, texts, {
      ...(mapping ? { mapping } : {}),
      ...(shape ? { shape } : {}),
    });
    this.#journal.progress.parts++;
    return {
      formats: [...new Set(groups.map((group) => group.format))],
      files: groups.map(({ file }) => file),
      result,
    };
  }

  #joined(parts: readonly Part[]): { result: ImportResult; formats: FormatId[] } {
    let result: ImportResult = { value: undefined, issues: [], locate: () => undefined, proposals: [] };
    const formats: FormatId[] = [];
    for (const part of parts) {
      if (parts.length > 1 && !hasForm(part.result)) {
        for (const file of part.files) this.#journal.leaveOut(file, reason('NOT_JOINABLE'));
        continue;
      }
      if (!canJoin(result, part.result)) {
        const because = reason('OTHER_SCALE', { formats: [...formats] });
        for (const file of part.files) this.#journal.leaveOut(file, because);
        continue;
      }
      result = joinLadders(result, part.result, this.#options.texts);
      if (part.result.value !== undefined) formats.push(...part.formats);
    }
    return { result, formats };
  }
}

/**
 * Proposes families if no source gives any. The method is loaded on demand. A ladder in our own form keeps
 * its families.
 */
async function proposedFamilies(
  { value }: ImportResult,
  formats: readonly FormatId[],
  texts: LadderTexts,
): Promise<Proposal[]> {
  if (formats.includes('ladder') || !isUndivided(value)) return [];
  const { success, data } = ladderSchema.safeParse(upgradeLadder(value));
  if (!success) return [];
  const { proposeFamilies } = await import('../wording/proposeFamilies');
  const proposal = proposeFamilies(data, texts);
  return proposal ? [proposal] : [];
}

/** True if the only family is the one for roles without a family. Rows of a table can give any value. */
function isUndivided(value: unknown): boolean {
  const families: unknown = Reflect.get(Object(value), 'families');
  if (!Array.isArray(families) || families.length !== 1) return false;
  return Reflect.get(Object(families[0]), 'id') === NO_FAMILY;
}

/** A table can give parts of a ladder's head and omit required fields of an entry. */
function hasForm({ value }: ImportResult): boolean {
  return value === undefined || ladderSchema.safeParse(upgradeLadder(value)).success;
}

async function tableOf({ file, text }: SourceFile): Promise<Table> {
  const { readCsv } = await import('../cells/csv');
  return readCsv(file, text);
}

/** True if two rows have the same number of cells, so that asking for their meaning is worthwhile. */
function looksLikeTable({ rows }: Table): boolean {
  const [first, second] = rows.filter((row) => row.length > 0);
  return first !== undefined && first.length > 1 && first.length === second?.length;
}
