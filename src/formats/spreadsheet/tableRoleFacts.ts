/**
 * Reads the facts of a record's role other than its skills: texts, pay, responsibilities, experience and
 * moves.
 */
import { MOVE_LISTS, type LadderInput, type MoveList } from '../../model/ladder/ladder';
import { PAY_BASES, type PayBasis } from '../../model/ladder/money';
import { currencyIn, readCellList, readPeriod } from '../wording/cellValues';
import { gather, type TableCells, type TableRecord } from './tableCells';
import { keyOf } from '../wording/ids';
import type { OpenRole } from './tableRoles';
import { valueKind } from '../../model/validation/reasons';
import { OPENINGS, type ObservedMoves } from '../../model/ladder/role';
import { ownValue } from '../../model/validation/values';

type Role = NonNullable<LadderInput['roles']>[number];
type Band = NonNullable<Role['pay']>[number];
type Duty = NonNullable<NonNullable<Role['responsibilities']>['primary']>[number];

const YEARS = [
  ['least', 'leastYears'],
  ['usual', 'usualYears'],
] as const;

const MOVE_KINDS: Readonly<Record<string, MoveList>> = {
  'entry from': 'entryFrom',
  entryfrom: 'entryFrom',
  'advancement to': 'advancementTo',
  advancementto: 'advancementTo',
  advancement: 'advancementTo',
  promotion: 'advancementTo',
  lateral: 'lateral',
};

export function describeRole(cells: TableCells, open: OpenRole, record: TableRecord): void {
  const { role, at, seen } = open;
  const path = ['roles', at];
  for (const column of ['level', 'family', 'track'] as const) {
    if (record.get(column) === '') continue;
    const field = [...path, column === 'level' ? 'level' : 'family'];
    if (!cells.places.has(field)) cells.places.mark(field, record.place(column));
    if (open.hasId && keyOf(record.get(column)) !== keyOf(open[column] || record.get(column)))
      cells.addConflict(role.title, column, record, open[column]);
  }
  for (const field of ['shortTitle', 'category', 'summary', 'source'] as const)
    cells.setText(role, field, path, role.title, field, record);
  gather(seen, role, 'aliases', readCellList(record.get('otherTitles')));
  gather(seen, role, 'sameAs', readCellList(record.get('sameAs')));
  gather(seen, role, 'tags', readCellList(record.get('tags')));
  gather(seen, role, 'buildsOn', readCellList(record.get('buildsOn')));
  const openings = record.get('openings');
  const known = OPENINGS.find((one) => one === openings.trim().toLowerCase());
  if (known) role.openings ??= known;
  else if (openings !== '')
    cells.addInvalid(role.title, 'openings', record, valueKind('ONE_OF', { values: OPENINGS }));
  const hat = cells.yes(role.title, 'hat', record);
  if (hat !== undefined) role.hat = hat;
  addPay(cells, open, record);
  addDuty(cells, open, record);
  addExperience(cells, open, record);
  addEducation(cells, open, record);
  addMoves(cells, open, record);
}

function addPay(cells: TableCells, open: OpenRole, record: TableRecord): void {
  const { role } = open;
  const owner = role.title;
  const min = cells.number(owner, 'payMin', record);
  const max = cells.number(owner, 'payMax', record);
  const mid = cells.number(owner, 'payMid', record);
  if (min === undefined || max === undefined) {
    const column = min !== undefined ? 'payMin' : max !== undefined ? 'payMax' : undefined;
    if (column) cells.addInvalid(owner, column, record, valueKind('BAND_ENDS'));
    return;
  }
  const given = record.get('period');
  const period = given === '' ? undefined : readPeriod(given);
  if (given !== '' && !period)
    cells.addInvalid(
      owner,
      'period',
      record,
      valueKind('ONE_OF', { values: ['year', 'month', 'week', 'day', 'hour'] }),
    );
  const estimate = cells.yes(owner, 'estimate', record);
  const topCoded = cells.yes(owner, 'topCoded', record);
  const texts = {
    currency: record.get('currency') || currencyIn(record.get('payMin')) || currencyIn(record.get('payMax')),
    region: record.get('region'),
    asOf: record.get('payAsOf'),
    source: record.get('paySource'),
    note: record.get('payNote'),
    readOn: record.get('payReadOn'),
    url: record.get('payUrl'),
    method: record.get('payMethod'),
  };
  const basis = readBasis(cells, owner, record);
  const components = readCellList(record.get('payComponents'));
  const band: Band = {
    min,
    max,
    ...(mid === undefined ? {} : { mid }),
    ...(period ? { period } : {}),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
    ...(estimate === undefined ? {} : { estimate }),
    ...(topCoded === undefined ? {} : { topCoded }),
    ...(basis === undefined ? {} : { basis }),
    ...(components.length > 0 ? { components } : {}),
  };
  const at = role.pay?.length ?? 0;
  if (gather<Band, 'pay'>(open.seen, role, 'pay', [band]))
    cells.places.mark(['roles', open.at, 'pay', at], record.place('payMin'));
}

function readBasis(cells: TableCells, owner: string, record: TableRecord): PayBasis | undefined {
  const given = record.get('payBasis');
  const basis = PAY_BASES.find((one) => one === given.trim().toLowerCase());
  if (given !== '' && !basis)
    cells.addInvalid(owner, 'payBasis', record, valueKind('ONE_OF', { values: PAY_BASES }));
  return basis;
}

function addDuty(cells: TableCells, open: OpenRole, record: TableRecord): void {
  const title = record.get('duty');
  if (title === '') return;
  const { role, at } = open;
  const list = /^(secondary|minor|other)$/i.test(record.get('dutyKind')) ? 'secondary' : 'primary';
  const text = record.get('dutyText');
  const duty: Duty = { title, ...(text ? { text } : {}) };
  role.responsibilities ??= {};
  const known = role.responsibilities[list]?.length ?? 0;
  if (gather(open.seen, role.responsibilities, list, [duty]))
    cells.places.mark(['roles', at, 'responsibilities', list, known], record.place('duty'));
}

function addExperience(cells: TableCells, open: OpenRole, record: TableRecord): void {
  const { role, at } = open;
  const owner = role.title;
  const path = ['roles', at, 'experience'];
  const experience: NonNullable<Role['experience']> = role.experience ?? {};
  for (const [field, column] of YEARS) {
    const years = cells.number(owner, column, record);
    if (years === undefined || experience[field] !== undefined) continue;
    experience[field] = years;
    cells.places.mark([...path, field], record.place(column));
  }
  const openEnded = cells.yes(owner, 'openEnded', record);
  if (openEnded !== undefined) experience.openEnded ??= openEnded;
  cells.setText(experience, 'note', path, owner, 'experienceNote', record);
  const preferred = record.get('preferredExperience');
  gather(open.seen, experience, 'preferred', preferred ? [preferred] : []);
  if (Object.keys(experience).length > 0) role.experience = experience;
}

function addEducation(cells: TableCells, open: OpenRole, record: TableRecord): void {
  const { role, at } = open;
  const path = ['roles', at, 'education'];
  const education: NonNullable<Role['education']> = role.education ?? {};
  cells.setText(education, 'minimum', path, role.title, 'education', record);
  cells.setText(education, 'preferred', path, role.title, 'preferredEducation', record);
  gather(open.seen, education, 'fields', readCellList(record.get('fieldOfStudy')));
  if (Object.keys(education).length > 0) role.education = education;
}

function addMoves(cells: TableCells, open: OpenRole, record: TableRecord): void {
  const { role } = open;
  for (const list of MOVE_LISTS) {
    const known = role[list]?.length ?? 0;
    if (gather(open.seen, role, list, readCellList(record.get(list))))
      for (let at = known; at < (role[list]?.length ?? 0); at++)
        cells.places.mark(['roles', open.at, list, at], record.place(list));
  }
  const to = record.get('moveTo');
  if (to === '') return;
  const kind = record.get('move').toLowerCase();
  const list = ownValue(MOVE_KINDS, kind);
  if (!list) {
    cells.addInvalid(
      role.title,
      'move',
      record,
      valueKind('ONE_OF', { values: ['entry from', 'advancement to', 'lateral'] }),
    );
    return;
  }
  const note = record.get('moveNote');
  const criteria = readCellList(record.get('moveCriteria'));
  const observed = readObserved(cells, role.title, record);
  const more = {
    ...(note ? { note } : {}),
    ...(criteria.length > 0 ? { criteria } : {}),
    ...(observed ? { observed } : {}),
  };
  const known = role[list]?.length ?? 0;
  if (gather(open.seen, role, list, [Object.keys(more).length > 0 ? { role: to, ...more } : to]))
    cells.places.mark(['roles', open.at, list, known], record.place('moveTo'));
}

/** How often a move was made. A period or source without a count says nothing. */
function readObserved(cells: TableCells, owner: string, record: TableRecord): ObservedMoves | undefined {
  const count = cells.number(owner, 'observedCount', record);
  if (count === undefined) return undefined;
  const [period, source] = [record.get('observedPeriod'), record.get('observedSource')];
  return { count, ...(period ? { period } : {}), ...(source ? { source } : {}) };
}
