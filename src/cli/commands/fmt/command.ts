/** `rungs fmt`: formats the YAML files of ladders in place. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { checkLadder } from '../../../check/check';
import { CareerGraph } from '../../../graph/careerGraph';
import { textHash, textKey, translatedTexts } from '../../../graph/freshness';
import { formatYaml, type YamlPart } from '../../../formats/own/formatYaml';
import { command } from '../../terminal/command';
import type { ExitCode, Io } from '../../terminal/io';
import {
  isLadderFolder,
  ladderFiles,
  laddersAt,
  readLadderAt,
  readTextFile,
  reasonOf,
} from '../../terminal/load';
import { CODED } from '../../terminal/messages';
import { flag } from '../../terminal/options';
import { isFolder } from '../../terminal/output';
import { faultsText, harmless, paint, plural } from '../../terminal/terminal';

export const fmt = command({
  name: 'fmt',
  positionals: ['paths...'],
  needs: 'at least one path',
  options: {
    translated: flag(
      'Record in each translation of a ladder folder which texts it was made from, once it was read again.',
    ),
    check: flag('Change nothing, but list the files that would change and exit with 1 if there are any.'),
  },
  help: 'Format the YAML files of ladders: one order of fields, one style. Comments are kept.',
  // A file that cannot be read is reported and skipped.
  run({ paths, check, translated }, io) {
    const files = paths.flatMap(yamlFilesAt);
    if (files.length === 0) {
      io.err(`Found no YAML file of a ladder at ${paths.map(harmless).join(', ')}.\n`);
      return 2;
    }
    if (translated && !check)
      for (const folder of paths.filter(isFolder).flatMap(laddersAt)) recordOriginals(folder);
    const changed: string[] = [];
    let code: ExitCode = 0;
    for (const file of files) {
      const outcome = formatFile(file, check, io);
      if (outcome === 'changed') changed.push(file);
      if (outcome === 'faulty' && code === 0) code = 1;
      if (outcome === 'unwritten') code = 2;
    }
    for (const file of changed) io.out(`${harmless(file)}\n`);
    const done = check ? 'would change' : 'changed';
    io.err(`${changed.length} of ${plural(files.length, 'file')} ${done}\n`);
    return check && changed.length > 0 && code === 0 ? 1 : code;
  },
});

function formatFile(file: string, check: boolean, io: Io): 'changed' | 'same' | 'faulty' | 'unwritten' {
  const { text, fault } = readTextFile(file);
  const formatted = fault
    ? { kind: 'faulty' as const, issues: fault.issues }
    : formatYaml(file, text, partOf(file));
  switch (formatted.kind) {
    case 'faulty':
      io.err(faultsText(formatted.issues, new Map([[file, text]]), paint(io.errColour)));
      return 'faulty';
    case 'left':
      io.err(`${harmless(file)} was not changed: formatting would change its meaning.\n`);
      return 'same';
    case 'formatted':
      if (formatted.text === text) return 'same';
  }
  try {
    if (!check) writeFileSync(file, formatted.text);
    return 'changed';
  } catch (error) {
    io.err(`Could not write ${harmless(file)}: ${harmless(CODED.reason(reasonOf(error)))}\n`);
    return 'unwritten';
  }
}

function yamlFilesAt(path: string): string[] {
  if (!isFolder(path)) return [path];
  return laddersAt(path)
    .filter(isLadderFolder)
    .flatMap((folder) => ladderFiles(folder).map((file) => join(folder, file).replaceAll('\\', '/')))
    .filter((file) => /\.ya?ml$/i.test(file))
    .sort();
}

/** The kind of the file, by its place in a ladder folder; a single file is a whole ladder. */
function partOf(file: string): YamlPart {
  const folder = basename(dirname(file));
  if (folder === 'roles') return 'role';
  if (folder === 'translations') return 'translation';
  return folder === 'skills' || /^skills\./i.test(basename(file)) ? 'skills' : 'ladder';
}

/** Writes `madeFrom` into the translations of a ladder folder. Comments and everything else stay. */
function recordOriginals(folder: string): void {
  const document = checkLadder(readLadderAt(folder, folder).read).document;
  if (!document) return;
  const graph = new CareerGraph(document);
  for (const file of ladderFiles(folder)) {
    const [, language] = /^translations\/([^/]+)\.ya?ml$/i.exec(file.replaceAll('\\', '/')) ?? [];
    if (language === undefined) continue;
    const path = join(folder, file);
    const yaml = parseDocument(readTextFile(path).text);
    if (yaml.errors.length > 0) continue;
    const texts = translatedTexts(graph, language);
    yaml.set('madeFrom', Object.fromEntries(texts.map((text) => [textKey(text), textHash(text.original)])));
    writeFileSync(path, yaml.toString({ lineWidth: 110 }));
  }
}
