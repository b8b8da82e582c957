/**
 * Reading and writing with English texts, for programs that have no language to choose: the command line,
 * other programs.
 */
import * as writers from '../../../formats/export/writers';
import * as readers from '../../../formats/import/readInputs';
import type { Imported, ImportOptions, InputFile } from '../../../formats/import/types';
import type { ExportResult } from '../../../formats/exportResult';
import type { CareerGraph } from '../../../graph/careerGraph';
import type { LadderDocument } from '../../../model/ladder/ladder';
import { handbook } from './handbook';
import { ladderTexts } from './ladderTexts';

/**
 * Never throws for bad data: problems are issues of the result, whose `value` is undefined if no ladder was
 * found. Rejects only if the signal is aborted, with its reason. `texts` are for ladders in another language.
 */
export function readInputs(
  inputs: readonly InputFile[],
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  return readers.readInputs(inputs, { texts: ladderTexts(), ...options });
}

/**
 * The files of a ladder in a format, and what they cannot represent. `known` is the caller's graph, if it has
 * one. It is only used if it belongs to `document`.
 */
export function writeAs(
  document: LadderDocument,
  format: writers.WriteFormat,
  known?: CareerGraph,
): Promise<ExportResult> {
  return writers.writeAs(document, format, handbook, known);
}
