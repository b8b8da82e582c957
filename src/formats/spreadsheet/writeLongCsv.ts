/**
 * Writes a ladder as a long table, which `readLongCsv` reads back: first the ladder's own fields, then a row
 * per skill, then rows per role. The n-th row of a role has its n-th requirement, pay band, responsibility
 * and move. Everything that the table cannot represent is reported.
 */
import { NameIndex } from '../../graph/names';
import { ladderSchema, MOVE_LISTS, type LadderDocument, type RoleDocument } from '../../model/ladder/ladder';
import { moveTarget } from '../../graph/moves';
import { described } from '../../model/ladder/skill';
import { writeList, writeYes } from '../wording/cellValues';
import { COLUMN_HEADINGS, columnName, type ColumnKey } from './columns';
import { writeCsv } from '../cells/csv';
import { headRows } from '../cells/headRows';
import { readLongCsv } from './longTable';
import type { TableTexts } from './tableLadder';
import { differences, type ExportResult } from '../exportResult';

/** The table that we write leaves nothing of this unsaid. */
const NONE: TableTexts = { noLevel: '-', noFamily: '-', untitledLadder: '-' };

type Row = Partial<Record<ColumnKey, string>>;

/** Writes the table, and reads it back once to find what it lacks. */
export function writeLongCsv(document: LadderDocument): ExportResult {
  const skillNames = new NameIndex(document.skills);
  const nameOf = new Map(document.skills.map(({ id, name }) => [id, name]));
  const { skills: _skills, roles: _roles, schemaVersion: _version, ...head } = document;
  const rows: Row[] = [
    ...headRows(head).map(([ladder, value]): Row => ({ ladder, value })),
    ...document.skills.flatMap(skillRows),
    ...document.roles.flatMap((role) =>
      roleRows(role, (ref) => nameOf.get(skillNames.find(ref) ?? '') ?? ref),
    ),
  ];
  const used = (Object.keys(COLUMN_HEADINGS) as ColumnKey[]).filter(
    (column) => ALWAYS.has(column) || rows.some((row) => (row[column] ?? '') !== ''),
  );
  const text = writeCsv([
    used.map(columnName),
    ...rows.map((row) => used.map((column) => row[column] ?? '')),
  ]);
  const back = ladderSchema.safeParse(readLongCsv([{ file: 'ladder.csv', text }], NONE).value);
  return { files: [{ path: `${document.id}.csv`, text }], leftOut: differences(document, back.data) };
}

/** Without these columns the text would not be recognised as a table. */
const ALWAYS: ReadonlySet<ColumnKey> = new Set(['role', 'family', 'level', 'skill', 'skillLevel']);

function skillRows(skill: LadderDocument['skills'][number]): Row[] {
  const name: Row = { skillId: skill.id, skill: skill.name };
  const first: Row = {
    kind: skill.kind,
    group: skill.group ?? '',
    skillSummary: skill.summary ?? '',
    skillAliases: writeList(skill.aliases),
    skillSameAs: writeList(skill.sameAs ?? []),
  };
  const indicators = Object.entries(skill.indicators).map(([step, written]): Row => {
    const { text, examples, not } = described(written);
    return { step, indicator: text, indicatorExamples: writeList(examples), indicatorNot: not ?? '' };
  });
  const links = skill.links.map(({ title, url }): Row => ({ linkTitle: title, link: url }));
  return inColumns(name, [first], indicators, links);
}

function roleRows(role: RoleDocument, skillName: (ref: string) => string): Row[] {
  const { experience, education, responsibilities } = role;
  const name: Row = { roleId: role.id, role: role.title, family: role.family, level: role.level };
  const first: Row = {
    shortTitle: role.shortTitle ?? '',
    otherTitles: writeList(role.aliases),
    category: role.category ?? '',
    openings: role.openings ?? '',
    sameAs: writeList(role.sameAs ?? []),
    tags: writeList(role.tags),
    hat: role.hat ? 'yes' : '',
    buildsOn: writeList(role.buildsOn),
    summary: role.summary ?? '',
    source: role.source ?? '',
    leastYears: figure(experience.least),
    usualYears: figure(experience.usual),
    openEnded: writeYes(experience.openEnded),
    experienceNote: experience.note ?? '',
    education: education.minimum ?? '',
    preferredEducation: education.preferred ?? '',
    fieldOfStudy: writeList(education.fields),
  };
  const requirements = role.requirements.map(({ skill, level, weight, need, note, inferred }): Row => ({
    skillId: skill,
    skill: skillName(skill),
    skillLevel: String(level),
    weight: weight === 1 ? '' : figure(weight),
    need: need === 'required' ? '' : need,
    note: note ?? '',
    inferred: inferred ? 'yes' : '',
  }));
  const pay = role.pay.map((band): Row => ({
    payMin: figure(band.min),
    payMax: figure(band.max),
    payMid: figure(band.mid),
    currency: band.currency ?? '',
    period: band.period,
    region: band.region ?? '',
    payAsOf: band.asOf ?? '',
    paySource: band.source ?? '',
    payNote: band.note ?? '',
    estimate: writeYes(band.estimate),
    topCoded: writeYes(band.topCoded),
    payBasis: band.basis ?? '',
    payComponents: writeList(band.components ?? []),
    payReadOn: band.readOn ?? '',
    payUrl: band.url ?? '',
    payMethod: band.method ?? '',
  }));
  const duties = (['primary', 'secondary'] as const).flatMap((kind) =>
    responsibilities[kind].map(({ title, text }): Row => ({
      duty: title,
      dutyText: text ?? '',
      dutyKind: kind,
    })),
  );
  const moves = MOVE_LISTS.flatMap((list) =>
    role[list].map((move): Row => {
      const { role: to, note, criteria, observed } = moveTarget(move);
      return {
        move: columnName(list).toLowerCase(),
        moveTo: to,
        moveNote: note ?? '',
        moveCriteria: writeList(criteria ?? []),
        observedCount: figure(observed?.count),
        observedPeriod: observed?.period ?? '',
        observedSource: observed?.source ?? '',
      };
    }),
  );
  const preferred = experience.preferred.map((text): Row => ({ preferredExperience: text }));
  return inColumns(name, [first], requirements, pay, duties, moves, preferred);
}

/** As many rows as the longest list, each with the name and the entries at its index. */
function inColumns(name: Row, ...lists: readonly (readonly Row[])[]): Row[] {
  const most = Math.max(...lists.map((list) => list.length));
  return Array.from(
    { length: most },
    (_, at) => Object.assign({}, name, ...lists.map((list) => list[at])) as Row,
  );
}

function figure(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
