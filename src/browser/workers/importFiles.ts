/**
 * Chosen files to a ladder with all there is to say of it, in a form a worker can send. The reader stays, so
 * that proposals can be accepted and columns given another meaning without choosing the files again.
 */
import { checkLadder } from '../../check/check';
import { salvage } from '../../check/salvage';
import type { Mapping } from '../../formats/spreadsheet/columns';
import { readInputs } from '../../formats/import/readInputs';
import type { FormatId, Imported, InputFile, ImportProgress, Taken } from '../../formats/import/types';
import { previewTable, type TablePreview } from '../../formats/spreadsheet/tablePreview';
import { isError, type Issue, type IssueCode } from '../../model/validation/issue';
import type { LadderDocument, LadderInput } from '../../model/ladder/ladder';
import { withProposals, type Proposal } from '../../model/ladder/proposal';

export interface Reading {
  /** What can be drawn of the ladder, with what was accepted; undefined where nothing can. */
  document: LadderDocument | undefined;
  /** Everything found, each with its place, and how many faults the ladder has turned off. */
  issues: readonly Issue[];
  silenced: ReadonlyMap<IssueCode, number>;
  proposals: readonly Proposal[];
  taken: readonly Taken[];
  formats: readonly FormatId[];
  /** The texts that faults point into, by the name they carry. */
  texts: ReadonlyMap<string, string>;
  /** Tables whose columns a person can give a meaning. */
  tables: readonly TablePreview[];
}

/** A workbook may have more sheets than anybody looks through. */
const MOST_TABLES = 20;

export class LadderReader {
  readonly #files: readonly InputFile[];
  #imported: Imported | undefined;
  #tables: readonly TablePreview[] = [];

  constructor(files: readonly InputFile[]) {
    this.#files = files;
  }

  /** Never rejects for bad data. */
  async read(mapping: Mapping, onprogress: (progress: ImportProgress) => void): Promise<Reading> {
    this.#imported = await readInputs(this.#files, { mapping, onprogress });
    // Text that is no table at all has no columns to speak of.
    this.#tables = this.#imported.tables
      .slice(0, MOST_TABLES)
      .map((table) => previewTable(table, mapping))
      .filter(({ headings, sample }) => headings.length > 1 && sample.length > 0);
    return this.accept([]);
  }

  /** The ladder with these proposals in it. Only what was read can be. */
  accept(accepted: readonly Proposal[]): Reading {
    const imported = this.#imported;
    if (!imported) throw new Error('nothing was read yet');
    const { value, proposals, taken, formats } = imported;
    const changed = accepted.length > 0 && value !== undefined;
    // Readers that propose anything make what the schema describes.
    const read = changed ? { ...imported, value: withProposals(value as LadderInput, accepted) } : imported;
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
      taken,
      formats,
      texts: new Map([...imported.texts].filter(([file]) => named.has(file))),
      tables: this.#tables,
    };
  }
}
