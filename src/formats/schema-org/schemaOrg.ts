/**
 * Reads schema.org `Occupation` and `JobPosting` as JSON-LD, in a file or in an HTML page, into one ladder.
 * Levels of skills are inferred from wording, and levels and families of roles are proposed from titles, as
 * for role pages. A file with a whole ladder (`writeSchemaOrg.ts`) is read as that ladder. Everything that no
 * field represents is reported once for each kind, with its place.
 */
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import type { LadderInput } from '../../model/ladder/ladder';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import { isTooLarge, MAX_MEGABYTES } from '../limits';
import { blocksOf, looksLikeJson } from './blocks';
import { readGraph } from './ladder';
import { graphOf, placeOf, type Graph, type Value } from './nodes';
import { SchemaOrgIssues } from './report';
import { RolesReader } from './roles';
import { content, reason } from '../../model/validation/reasons';

/** True for an HTML page with JSON-LD, and for JSON with a type of schema.org. Only the content counts. */
export function isSchemaOrg(text: string): boolean {
  if (isTooLarge(text)) return false;
  if (!looksLikeJson(text)) return /<script\b/i.test(text) && /application\/ld(?:\+|&#43;)json/i.test(text);
  return (
    text.includes('"@type"') &&
    (/schema\.org/i.test(text) || /"(?:schema:)?(?:Occupation|JobPosting)"/.test(text))
  );
}

/**
 * Reads files into one ladder, in the order given. Never throws. `value` is undefined if they have no role.
 */
export function readSchemaOrg(files: readonly SourceFile[], texts: LadderTexts): ImportResult {
  const report = new SchemaOrgIssues();
  const graphs: { file: string; graph: Graph }[] = [];
  for (const { file, text } of files) {
    const start = { file, line: 1, column: 1 };
    if (isTooLarge(text)) {
      const megabytes = Math.ceil(text.length / 1_000_000);
      report.issues.push(issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, start));
      continue;
    }
    const { blocks, issues } = blocksOf(file, text);
    report.issues.push(...issues);
    const graph = graphOf(blocks);
    graphs.push({ file, graph });
    const isEmpty = graph.roles.length === 0 && !graph.ladder;
    if (isEmpty && issues.length === 0)
      report.issues.push(issue('IMPORT_UNRECOGNISED', [], { file, expected: content('SCHEMA_ORG') }, start));
    for (const node of graph.others) {
      const type = node.types.join(', ').slice(0, 100);
      report.leftOut(type, reason('NOT_OCCUPATION'), node);
    }
  }
  const own = graphs.find(({ graph }) => graph.ladder);
  if (own?.graph.ladder) return wholeLadder(own.graph, own.file, graphs, report);

  const reader = new RolesReader(report, texts);
  for (const { file, graph } of graphs) {
    for (const set of graph.sets) {
      if (set.fields['@id'] === undefined) report.leftOut('DefinedTermSet', reason('SET_WITHOUT_ID'), set);
    }
    if (graph.roles.length > 0) reader.add(file, graph);
  }
  const { value, places, proposals } = reader.result();
  return { value, issues: report.result(), locate: locator(places), proposals };
}

/** The ladder that `writeSchemaOrg` wrote. Undefined if the text is too large to be read. */
export function writtenLadder(file: string, text: string): LadderInput | undefined {
  if (isTooLarge(text)) return undefined;
  const graph = graphOf(blocksOf(file, text).blocks);
  return graph.ladder ? readGraph(graph, new SchemaOrgIssues()).value : undefined;
}

function wholeLadder(
  graph: Graph,
  file: string,
  all: readonly { file: string; graph: Graph }[],
  report: SchemaOrgIssues,
): ImportResult {
  for (const { file: other, graph: beside } of all) {
    const [first] = [...beside.roles, beside.ladder].filter((node) => node !== undefined);
    if (beside !== graph && first) report.leftOut(other, reason('WHOLE_LADDER', { file }), first);
  }
  const { value, places } = readGraph(graph, report);
  return { value, issues: report.result(), locate: locator(places), proposals: [] };
}

/** The place of the nearest part around a path that has one. */
function locator(places: ReadonlyMap<string, Value>): (path: DocumentPath) => Issue['place'] {
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = places.get(path.slice(0, length).join(' '));
      if (found) return placeOf(found);
    }
    return undefined;
  };
}
