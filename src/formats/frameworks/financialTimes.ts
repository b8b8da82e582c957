/**
 * Reads engineering competencies in the form that the Financial Times publishes: YAML with levels from the
 * lowest up, themes, and for each level and theme the expectation with a word for its proficiency. A level
 * becomes a role. Levels whose names differ only in a bracket ("(People Manager)") are a fork on one level.
 * The source gives no order of the words of proficiency and no moves, so both are proposed.
 */
import { slug } from '../../model/ladder/id';
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import type { LadderInput } from '../../model/ladder/ladder';
import type { ImportResult, Proposal, SourceFile } from '../../model/ladder/proposal';
import { LevelReader, scaleOf } from '../wording/levelWords';
import { readText } from '../text/locatedYaml';
import { proposeMoves } from '../wording/proposeOrder';
import { content, reason } from '../../model/validation/reasons';
import { isRecord } from '../../model/validation/values';
import { ownValue } from '../../model/validation/values';

type Fields = Readonly<Record<string, unknown>>;
type Role = NonNullable<LadderInput['roles']>[number];
type Requirement = NonNullable<Role['requirements']>[number];

/** True for a mapping with levels, themes and competencies. */
export function isFinancialTimes(text: string): boolean {
  return ['levels', 'themes', 'competencies'].every((field) => new RegExp(`^${field}:`, 'm').test(text));
}

/** Reads one file. Of several, the first counts and the others are reported. Never throws. */
export function readFinancialTimes(files: readonly SourceFile[]): ImportResult {
  const [first, ...others] = files;
  const issues = others.map(({ file }) => unrecognised(file));
  if (!first) return { value: undefined, issues, locate: () => undefined, proposals: [] };
  const read = readText(first.file, first.text);
  issues.push(...read.issues);
  const parts = isRecord(read.value) ? read.value : {};
  const levels = named(parts['levels']);
  const themes = named(parts['themes'], 'themes');
  const stated = entriesOf(parts['competencies']);
  if (levels.length === 0 || themes.length === 0 || stated.length === 0) {
    if (read.issues.length === 0) issues.push(unrecognised(first.file));
    return { value: undefined, issues, locate: () => undefined, proposals: [] };
  }

  const places = new Map<string, DocumentPath>();
  const rungs = new Map<string, { id: string; name: string }>();
  const roles = levels.map(({ id, name, path }, at): Role => {
    const rung = name.replace(/\s*\([^)]*\)\s*$/, '') || name;
    if (!rungs.has(rung)) rungs.set(rung, { id: slug(rung).slice(0, 100), name: rung });
    places.set(`roles ${at}`, path);
    return {
      id,
      title: name,
      family: 'engineering',
      level: rungs.get(rung)?.id ?? '',
      source: 'financial-times',
    };
  });
  const { scale, proposed } = scaleOf(
    stated.map(({ fields }) => text(fields, 'proficiency')).filter((word) => word !== ''),
  );
  const steps = scale ? new LevelReader(scale) : undefined;
  const byRole = new Map<string, Requirement[]>();
  for (const { fields, path } of stated) {
    const role = text(fields, 'level');
    const skill = text(fields, 'theme');
    const at = roles.findIndex(({ id }) => id === role);
    const word = text(fields, 'proficiency');
    const place = read.locate(path);
    const requirements = byRole.get(role) ?? [];
    const because =
      at < 0
        ? reason('LEVEL_UNLISTED', { level: role })
        : word === ''
          ? reason('NO_PROFICIENCY')
          : requirements.some((one) => one.skill === skill)
            ? reason('LEVEL_THEME_TWICE')
            : undefined;
    if (because !== undefined) {
      const entry = text(fields, 'id') || skill;
      issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], { entry, reason: because }, place));
      continue;
    }
    byRole.set(role, requirements);
    places.set(`roles ${at} requirements ${requirements.length}`, path);
    const note = text(fields, 'summary');
    const level = steps?.read(word).level ?? word;
    requirements.push({ skill, level, ...(note ? { note } : {}) });
  }
  for (const role of roles) role.requirements = byRole.get(role.id) ?? [];

  const order = [...rungs.values()];
  const heights = new Map(order.map(({ id }, at) => [id, at]));
  const proposals: Proposal[] = proposeMoves(
    roles.map(({ id, title, level }, at) => ({ id, title, track: '', level: heights.get(level) ?? 0, at })),
  );
  if (proposed) proposals.unshift({ kind: 'scale', steps: proposed.map(({ id, name }) => ({ id, name })) });
  const name = text(parts, 'name') || 'Engineering';
  const summary = text(parts, 'summary');
  const value: LadderInput = {
    id: 'financial-times-engineering',
    title: `Financial Times: ${name}`,
    ...(summary ? { summary } : {}),
    licence: 'MIT',
    sources: [{ id: 'financial-times', title: 'Financial Times engineering competencies', licence: 'MIT' }],
    ...(scale ? { scale } : {}),
    levels: order,
    families: [{ id: 'engineering', name }],
    skills: themes.map(({ id, name: theme, fields, path }, at) => {
      places.set(`skills ${at}`, path);
      const meaning = text(fields, 'summary');
      return { id, name: theme, kind: 'soft' as const, ...(meaning ? { summary: meaning } : {}) };
    }),
    roles,
  };
  const locate = (path: DocumentPath) => {
    for (let length = path.length; length > 0; length--) {
      const origin = places.get(path.slice(0, length).join(' '));
      if (origin) return read.locate(origin);
    }
    return undefined;
  };
  return { value, issues, locate, proposals };
}

function unrecognised(file: string): Issue {
  const expected = content('FINANCIAL_TIMES');
  return issue('IMPORT_UNRECOGNISED', [], { file, expected }, { file, line: 1, column: 1 });
}

interface Entry {
  fields: Fields;
  path: DocumentPath;
}

function entriesOf(list: unknown, field = 'competencies'): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((fields: unknown, at) => (isRecord(fields) ? [{ fields, path: [field, at] }] : []));
}

/** The entries of a list that have an id and a name. */
function named(list: unknown, field = 'levels'): (Entry & { id: string; name: string })[] {
  return entriesOf(list, field)
    .map((entry) => ({ ...entry, id: text(entry.fields, 'id'), name: text(entry.fields, 'name') }))
    .filter(({ id, name }) => id !== '' && name !== '');
}

function text(fields: Fields, field: string): string {
  const value = ownValue(fields, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
