/**
 * Reads the folder form: `ladder.yaml`, `skills.yaml` (or several files in `skills/`), `roles/<role-id>.yaml`
 * and `translations/<language>.yaml`, combined into the value of the single-file form.
 */
import { compareIds } from '../../model/ladder/id';
import { issue, type DocumentPath, type Issue, type Place } from '../../model/validation/issue';
import type { ReadResult } from '../../model/validation/source';
import { readText } from '../text/locatedYaml';
import { reason } from '../../model/validation/reasons';
import { isRecord } from '../../model/validation/values';
import { startOf } from '../../model/validation/issue';

export interface FolderFile {
  /** Relative to the ladder's folder, with forward slashes. */
  path: string;
  text: string;
}

const YAML = /\.(ya?ml|json)$/i;

/** After this many syntax errors in a folder, only the first of each further file is reported. */
const MOST_FAULTS = 200;

/** True for the files of a folder that contain a part of the ladder. */
export function isLadderFile(path: string): boolean {
  return (
    YAML.test(path) &&
    (/^(ladder|skills)\.[^/]+$/i.test(path) || /^(roles|skills|translations)\/[^/]+$/i.test(path))
  );
}

/**
 * `label` is a prefix of each file's path in the places of issues, for example `data/software-engineering/`.
 */
export function readLadderFolder(files: readonly FolderFile[], label = ''): ReadResult {
  const issues: Issue[] = [];
  const parts = new Map<string, ReadResult>();
  for (const file of [...files].sort((a, b) => compareIds(a.path, b.path))) {
    if (!isLadderFile(file.path)) continue;
    const part = readText(label + file.path, file.text);
    issues.push(...(issues.length < MOST_FAULTS ? part.issues : part.issues.slice(0, 1)));
    parts.set(file.path, part);
  }

  const [head, ...rivals] = [...parts].filter(([path]) => /^ladder\./i.test(path));
  if (!head) {
    const file = `${label}ladder.yaml`;
    const fault = issue('FILE_UNREADABLE', [], { file, reason: reason('NOT_THERE') }, startOf(file));
    return { value: undefined, issues: [...issues, fault], locate: () => undefined };
  }
  for (const [path] of rivals) {
    const because = reason('SECOND_HEAD', { file: head[0] });
    issues.push(issue('FILE_UNREADABLE', [], { file: label + path, reason: because }, startOf(label + path)));
    parts.delete(path);
  }
  const [headPath, { value: headValue, locate: locateHead }] = head;
  parts.delete(headPath);

  // `ladder.yaml` can have roles and skills like the single-file form. They come first.
  const skills = entriesOf(isRecord(headValue) ? headValue['skills'] : undefined, ['skills'], locateHead);
  const roles = entriesOf(isRecord(headValue) ? headValue['roles'] : undefined, ['roles'], locateHead);
  const translations = new Map<string, ReadResult>();
  for (const [path, part] of parts) {
    if (part.issues.length > 0) continue;
    const [, language] = /^translations\/([^/]+)\.[^.]+$/i.exec(path) ?? [];
    if (language !== undefined) {
      translations.set(language, part);
      continue;
    }
    if (/^skills/i.test(path)) skills.push(...entriesOf(part.value, [], part.locate));
    else roles.push({ value: part.value, locate: part.locate });
  }

  const inHead = isRecord(headValue) ? headValue['translations'] : undefined;
  const value = isRecord(headValue)
    ? {
        ...headValue,
        skills: skills.map((entry) => entry.value),
        roles: roles.map((entry) => entry.value),
        ...(translations.size > 0
          ? {
              translations: {
                ...(isRecord(inHead) ? inHead : {}),
                ...Object.fromEntries([...translations].map(([language, part]) => [language, part.value])),
              },
            }
          : {}),
      }
    : headValue;
  const locate: Locate = (path) => {
    const [list, index, ...rest] = path;
    if (list === 'translations' && typeof index === 'string')
      return translations.get(index)?.locate(rest) ?? locateHead(path);
    if (typeof index !== 'number') return locateHead(path);
    const entry = list === 'roles' ? roles[index] : list === 'skills' ? skills[index] : undefined;
    return entry ? entry.locate(rest) : locateHead(path);
  };
  return { value, issues, locate };
}

type Locate = (path: DocumentPath) => Place | undefined;

/** A skill or role as written, and a function that finds its place in its file. */
interface Entry {
  value: unknown;
  locate: Locate;
}

/** The entries of a list. Any other value is a single entry, so that the checks can report it. */
function entriesOf(list: unknown, base: DocumentPath, locate: Locate): Entry[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return [{ value: list, locate: (path) => locate([...base, ...path]) }];
  return list.map((value: unknown, index) => ({
    value,
    locate: (path) => locate([...base, index, ...path]),
  }));
}
