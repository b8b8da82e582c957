/**
 * Reads chosen files into a ladder with its issues and proposals, in a form that can be sent from a worker.
 * The importer keeps the files, so that proposals can be accepted and columns mapped without choosing them
 * again.
 */
import { checkLadder } from '../../check/check';
import { salvage } from '../../check/salvage';
import type { Mapping } from '../../formats/spreadsheet/columns';
import { readInputs } from '../../formats/import/readInputs';
import type { FormatId, Imported, InputFile, ImportProgress, ImportedFile } from '../../formats/import/types';
import { previewTable, type TablePreview } from '../../formats/spreadsheet/tablePreview';
import { isError, type Issue, type IssueCode } from '../../model/validation/issue';
import type { LadderDocument, LadderInput } from '../../model/ladder/ladder';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import { withProposals, type Proposal } from '../../model/ladder/proposal';

export interface Reading {
  /** The drawable part of the ladder, with the accepted proposals; undefined if there is none. */
  document: LadderDocument | undefined;
  /** Every issue with its place. */
  issues: readonly Issue[];
  /** The number of issues that the ladder suppresses, by code. */
  silenced: ReadonlyMap<IssueCode, number>;
  proposals: readonly Proposal[];
  files: readonly ImportedFile[];
  formats: readonly FormatId[];
  /** The source texts that the places of issues refer to, by file. */
  texts: ReadonlyMap<string, string>;
  /** Tables whose columns the reader can map. */
  tables: readonly TablePreview[];
}

/** A workbook may have more sheets than anyone would look through. */
const MOST_TABLES = 20;

export class LadderReader {
  readonly #files: readonly InputFile[];
  /** In the language of the person who imports. */
  readonly #texts: LadderTexts;
  #imported: Imported | undefined;
  #tables: readonly TablePreview[] = [];

  constructor(files: readonly InputFile[], texts: LadderTexts) {
    this.#files = files;
    this.#texts = texts;
  }

  /** Never rejects for bad data. */
  async read(mapping: Mapping, onprogress: (progress: ImportProgress) => void): Promise<Reading> {
    this.#imported = await readInputs(this.#files, { texts: this.#texts, mapping, onprogress });
    // Text that is not a table has no columns to map.
    this.#tables = this.#imported.tables
      .slice(0, MOST_TABLES)
      .map((table) => previewTable(table, mapping))
      .filter(({ headings, sample }) => headings.length > 1 && sample.length > 0);
    return this.accept([]);
  }

  /** The ladder with these proposals applied. They must be proposals of the current reading. */
  accept(accepted: readonly Proposal[]): Reading {
    const imported = this.#imported;
    if (!imported) throw new Error('nothing was read yet');
    const { value, proposals, files, formats } = imported;
    const changed = accepted.length > 0 && value !== undefined;
    // A reader with proposals always returns a value of the schema's form.
    const read = changed
      ? { ...imported, value: withProposals(value as LadderInput, accepted, this.#texts) }
      : imported;
    const found = checkLadder(read);
    const sound = found.document !== undefined && !found.issues.some(isError);
    const saved = sound ? undefined : salvage(read.value, found);
    const issues = saved?.issues ?? found.issues;
    const named = new Set(issues.map(({ place }) => place?.file));
    return {
      document: sound ? found.document : saved?.graph.document,
      issues,
      silenced: saved?.silenced ?? found.silenced,
      proposals,
      files,
      formats,
      texts: new Map([...imported.texts].filter(([file]) => named.has(file))),
      tables: this.#tables,
    };
  }
}
