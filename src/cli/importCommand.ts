/** `rungs import`: role pages, or a ladder in any of its forms, into one YAML or JSON file. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLadder } from '../check/check';
import { proposalText } from '../formats/proposalText';
import { isRolePage, readRolePages, type PageFile, type Proposal } from '../formats/rolePage';
import { writeJson, writeYaml } from '../formats/write';
import { isError, type Issue } from '../model/issue';
import type { LadderDocument } from '../model/ladder';
import type { ReadResult } from '../model/source';
import type { ImportArgs } from './args';
import type { ExitCode, Io } from './io';
import { isLadderFolder, loadLadder, readTextFile } from './load';
import { faultsText, harmless, paint, plural } from './terminal';

interface Input {
  read: ReadResult;
  texts: ReadonlyMap<string, string>;
  proposals: readonly Proposal[];
}

/**
 * Writes whatever has a ladder's form, also where the checks find errors in it, so that nothing is lost: they
 * are told, and mended in the file. The report goes to standard error, which leaves standard output to the document.
 */
export function importCommand({ inputs, output }: ImportArgs, io: Io): ExitCode {
  const { read, texts, proposals } = readInputs(inputs);
  const { document, issues } = checkLadder(read);
  const style = paint(io.errColour);
  if (issues.length > 0) io.err(faultsText(issues, texts, style));
  if (!document) return 1;
  if (proposals.length > 0) {
    const rows = proposals.map((proposal) => `  ${harmless(proposalText(proposal, document))}`);
    io.err(`${style.bold(`${plural(proposals.length, 'proposal')} to look at`)}\n${rows.join('\n')}\n`);
  }
  if (!write(document, output, io)) return 2;
  const { roles, skills } = document;
  const place = output === undefined ? '' : ` to ${harmless(output)}`;
  io.err(`${plural(roles.length, 'role')} and ${plural(skills.length, 'skill')} written${place}\n`);
  return issues.some(isError) ? 1 : 0;
}

/** One input that is no role page is a ladder in a form of its own; all else has to be role pages. */
function readInputs(inputs: readonly string[]): Input {
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1 && isLadderFolder(only)) {
    return { ...loadLadder(only), proposals: [] };
  }
  const unread: Issue[] = [];
  const pages: PageFile[] = [];
  for (const path of inputs.flatMap(filesAt)) {
    const { text, fault } = readTextFile(path);
    if (fault) unread.push(...fault.issues);
    else pages.push({ file: path, text });
  }
  const [page] = pages;
  if (page && pages.length === 1 && unread.length === 0 && !isRolePage(page.text)) {
    return { ...loadLadder(page.file), proposals: [] };
  }
  const texts = new Map(pages.map(({ file, text }) => [file, text]));
  const { proposals, ...read } = readRolePages(pages);
  return { read: { ...read, issues: [...unread, ...read.issues] }, texts, proposals };
}

/** The file, or those that stand directly in the folder, by name; hidden ones are an editor's. */
function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => join(path, name).replaceAll('\\', '/'))
      .sort();
  } catch {
    // The reader names the reason.
    return [path];
  }
}

function write(document: LadderDocument, output: string | undefined, io: Io): boolean {
  if (output === undefined) {
    io.out(writeYaml(document));
    return true;
  }
  try {
    writeFileSync(output, /\.json$/i.test(output) ? writeJson(document) : writeYaml(document));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`The ladder cannot be written to ${harmless(output)}: ${harmless(reason)}\n`);
    return false;
  }
}
