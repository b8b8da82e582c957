/** Writing with English texts, for programs that have no language to choose: the command line, other programs. */
import * as writers from '../../../formats/export/writers';
import type { ExportResult } from '../../../formats/exportResult';
import type { CareerGraph } from '../../../graph/careerGraph';
import type { LadderDocument } from '../../../model/ladder/ladder';
import { handbook } from './handbook';

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
