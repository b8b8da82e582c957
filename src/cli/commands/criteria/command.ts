/** `rungs criteria`: criteria sheets, job adverts and interview guides of a ladder, and what they lack. */
import { jobPosting } from '../../../formats/criteria/advert';
import { criteriaFolder, sheetOf } from '../../../formats/criteria/criteria';
import { criteriaFindings, findingsOf } from '../../../formats/criteria/findings';
import { SHEET_KINDS } from '../../../formats/criteria/sheet';
import { sheetMarkdown } from '../../../formats/criteria/sheetMarkdown';
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import { criteriaTexts as texts } from '../../../i18n/en/criteria/criteriaTexts';
import { command } from '../../terminal/command';
import type { ExitCode, Io } from '../../terminal/io';
import { NameResolver, openLadder } from '../../terminal/ladder';
import { CRITERIA } from '../../terminal/messages';
import { flag, force, oneOf, single, type Read } from '../../terminal/options';
import { writeAll, writeOne } from '../../terminal/output';
import { harmless } from '../../terminal/terminal';

const KINDS = [...SHEET_KINDS, 'posting'] as const;

interface Asked {
  role: RoleNode;
  from: RoleNode | undefined;
  kind: (typeof KINDS)[number];
  date: string;
}

export const criteria = command({
  name: 'criteria',
  positionals: ['path', 'role?'],
  needs: 'a path, and at most one role',
  options: {
    to: single('<role>', 'The role that a move leads to: the criteria of the move.', (value) => ({ value })),
    kind: single(
      '<kind>',
      `What to write: ${KINDS.join(', ')} (a JobPosting of schema.org); criteria by default.`,
      oneOf(KINDS),
    ),
    date: single('<day>', 'The day of the sheet, for example 2026-03-01; today by default.', readDay),
    check: flag('List what the sheets lack, and write nothing.'),
    output: single(
      '<out>',
      'A file, or for a whole ladder a folder; standard output by default.',
      (value) => ({ value }),
      'o',
    ),
    force,
  },
  help: 'Write what a role, or a move from it, asks and pays and how the decision is made. Without a role, write a page for each role and each advancement.',
  run({ path, role: ref, to, kind = 'criteria', date = today(), check, output, force }, io) {
    const graph = openLadder(path, 'text', io);
    if (!graph) return 1;
    const found = rolesOf(graph, ref, to);
    if ('problem' in found) {
      io.err(found.problem);
      return 2;
    }
    const { role, from } = found.value;
    if (check) return tellFindings(graph, role, from, io);
    if (role) return writeSheet(graph, { role, from, kind, date }, output, force, io);
    if (kind !== 'criteria') return refuse(`Name the role for --kind ${kind}.`, io);
    if (output === undefined)
      return refuse('The sheets of a whole ladder are several files. Choose a folder with --output.', io);
    const files = criteriaFolder(graph, texts, date);
    if (!writeAll(output, files, force, io)) return 2;
    io.err(`Wrote ${files.length} pages to ${harmless(output)}\n`);
    return 0;
  },
});

/** The role of the sheet: where the move leads if there is one. */
function rolesOf(
  graph: CareerGraph,
  ref: string | undefined,
  to: string | undefined,
): Read<{ role: RoleNode | undefined; from: RoleNode | undefined }> {
  if (ref === undefined)
    return to === undefined
      ? { value: { role: undefined, from: undefined } }
      : { problem: 'Name the role that the move to --to starts from.\n' };
  const finder = new NameResolver(graph);
  const role = finder.role(ref);
  const target = to === undefined ? role : finder.role(to);
  if (!role || !target) return { problem: finder.unknown };
  if (to !== undefined && role === target) return { problem: 'The move starts and ends at the same role.\n' };
  const bare = [role, target].find(({ document }) => !document);
  if (bare)
    return { problem: `The ladder only mentions ${harmless(bare.title)}, and has no criteria for it.\n` };
  return { value: { role: target, from: to === undefined ? undefined : role } };
}

function writeSheet(
  graph: CareerGraph,
  { kind, ...asked }: Asked,
  output: string | undefined,
  force: boolean,
  io: Io,
): ExitCode {
  const source = { graph, texts, ...asked };
  const text =
    kind === 'posting'
      ? `${JSON.stringify(jobPosting(source), undefined, 2)}\n`
      : sheetMarkdown(sheetOf(kind, source));
  if (output === undefined) io.out(text);
  else if (writeOne(output, text, force, io)) io.err(`Wrote ${harmless(output)}\n`);
  else return 2;
  if (kind === 'posting') io.err(`${CRITERIA.postingHelp}\n`);
  return 0;
}

function tellFindings(
  graph: CareerGraph,
  role: RoleNode | undefined,
  from: RoleNode | undefined,
  io: Io,
): ExitCode {
  const findings = role ? findingsOf(graph, role, from) : criteriaFindings(graph);
  for (const finding of findings) io.out(`${harmless(CRITERIA.finding(finding))}\n`);
  if (findings.length === 0) io.out('The sheets lack nothing.\n');
  return findings.length > 0 ? 1 : 0;
}

function refuse(problem: string, io: Io): ExitCode {
  io.err(`${problem}\n`);
  return 2;
}

const today = () => new Date().toISOString().slice(0, 10);

function readDay(text: string, name: string): Read<string> {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? { problem: `${name} cannot be “${text}”. Use a day such as 2026-03-01.` }
    : { value: text };
}
