/** The facts of a role that its page states: responsibilities, pay, experience, education and moves. */
import { titleKey } from '../../model/ladder/id';
import { FIELD_LIMITS, MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import type { DocumentPath } from '../../model/validation/issue';
import { brief, titledItem } from '../wording/names';
import { assumptions, readPay, readYears } from '../wording/pay';
import type { PageReport } from './PageReport';
import type { PageItem, RolePage } from './rolePage';
import { splitCareerLine } from './titles';

type Role = NonNullable<LadderInput['roles']>[number];
type Duty = NonNullable<NonNullable<Role['responsibilities']>['primary']>[number];

/** A page, the title and path of its role in the document, and the report of the import. */
export interface PageContext {
  page: RolePage;
  role: string;
  path: DocumentPath;
  report: PageReport;
  /** Lines that the role keeps in its summary. Readers of facts add what they cannot read. */
  kept: PageItem[];
}

export function responsibilitiesOf(context: PageContext): Role['responsibilities'] {
  return { primary: dutiesOf('primary', context), secondary: dutiesOf('secondary', context) };
}

function dutiesOf(list: 'primary' | 'secondary', { page, role, path, report }: PageContext): Duty[] {
  return page.lists[list].map((item, index) => {
    report.mark([...path, 'responsibilities', list, index], item);
    const { title, text } = titledItem(item.text);
    return text === undefined ? { title } : { title, text: report.prose(text, role, item) };
  });
}

/** Pay bands. `source` is the id of the page's source. */
export function payOf({ page, role, path, report, kept }: PageContext, source: string): Role['pay'] {
  const bands: NonNullable<Role['pay']> = [];
  for (const item of page.pay) {
    const { band, assumed, unread } = readPay(item.text);
    const text = brief(item.text);
    if (unread) {
      report.add('PAGE_PAY_UNREAD', { role, text }, item);
      kept.push(item);
    }
    if (!band) continue;
    if (assumed.length > 0)
      report.add('PAGE_PAY_ASSUMED', { role, text, assumed: assumptions(band, assumed) }, item);
    report.mark([...path, 'pay', bands.length], item);
    bands.push({ ...band, source });
  }
  return bands;
}

export function experienceOf({ page, role, path, report }: PageContext): Role['experience'] {
  const { range, preferredExperience } = page.lists;
  const preferred = preferredExperience.map((item) => report.prose(item.text, role, item));
  const [first] = range;
  if (first) report.mark([...path, 'experience'], first);
  const years = range.map(({ text }) => readYears(text)).find((found) => found !== undefined);
  const sound =
    years && years.least <= FIELD_LIMITS.years && (years.usual ?? 0) <= FIELD_LIMITS.years ? years : {};
  const note = range.map(({ text }) => text).join('\n');
  return { ...sound, ...(first ? { note: report.prose(note, role, first) } : {}), preferred };
}

export function educationOf({ page, role, path, report }: PageContext): Role['education'] {
  const { minimum, preferredEducation, fields } = page.lists;
  const joined = (items: readonly PageItem[]) =>
    report.prose(items.map(({ text }) => text).join('\n'), role, items[0] ?? page.start);
  const [first] = [...minimum, ...preferredEducation, ...fields];
  if (first) report.mark([...path, 'education'], first);
  return {
    ...(minimum.length > 0 ? { minimum: joined(minimum) } : {}),
    ...(preferredEducation.length > 0 ? { preferred: joined(preferredEducation) } : {}),
    fields: fields.map((item) => report.line(item.text, role, item)),
  };
}

/** Moves by list. A title that a list names twice is one move with both notes. */
export function movesOf({
  page,
  role,
  path,
  report,
  kept,
}: PageContext): Pick<Role, (typeof MOVE_LISTS)[number]> {
  const moves: Partial<Record<(typeof MOVE_LISTS)[number], { role: string; note?: string }[]>> = {};
  for (const list of MOVE_LISTS) {
    const entries = new Map<string, { role: string; note?: string }>();
    for (const item of page.lists[list]) {
      const { titles, doubtful } = splitCareerLine(item.text);
      if (titles.length === 0 || statesNone(item.text)) {
        kept.push(item);
        continue;
      }
      if (doubtful) {
        const named = titles.map(({ title }) => title).join(', ');
        report.add('PAGE_TITLE_DOUBTFUL', { role, text: brief(item.text), titles: named }, item);
      }
      for (const { title, note } of titles) {
        const key = titleKey(title) || title;
        const known = entries.get(key);
        const notes = [...new Set([known?.note, note].filter((one) => one !== undefined))].join('; ');
        if (!known) report.mark([...path, list, entries.size], item);
        entries.set(key, {
          role: known?.role ?? report.line(title, role, item),
          ...(notes ? { note: report.prose(notes, role, item) } : {}),
        });
      }
    }
    moves[list] = [...entries.values()];
  }
  return moves;
}

function statesNone(text: string): boolean {
  return /^[^\p{L}]*(?:n\/?a|none|tbd|not applicable)[^\p{L}]*$/iu.test(text);
}
