/**
 * Role pages ("Key Responsibilities and Required Skills for ...") to one ladder: pasted or as files, one or
 * many. What a page says is read into the role; what cannot be understood is kept at the end of the role's
 * summary and told, with its line. Levels of skills are read from wording (`rolePageLevels.ts`) and marked
 * so; rungs and families are proposed from titles (`rolePagePlaces.ts`); titles that look like one role in
 * other words come back as proposals and are never merged.
 */
import { slug, titleKey } from '../../model/ladder/id';
import {
  issue,
  type DocumentPath,
  type Issue,
  type IssueArgs,
  type IssueCode,
  type Place,
} from '../../model/validation/issue';
import { MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import type { PageProposal } from '../../model/ladder/proposal';
import type { ReadResult } from '../../model/validation/source';
import { isTooLarge, MAX_MEGABYTES, MAX_PROSE_LINES } from '../limits';
import { firstLines } from '../text/textLines';
import { aliasPairs } from '../wording/aliases';
import { inferLevel, isOptional } from '../wording/levels';
import { brief, clip, hasText, namedItem, shortened, skillOf } from '../wording/names';
import { assumptions, readPay, readYears } from '../wording/pay';
import { PROPOSED_LEVELS, proposeFamily, proposeLevel, type ProposedPlace } from '../wording/places';
import type { PageItem, RolePage } from './rolePage';
import { hasPageHeadings, pagesOf } from './sections';
import { splitCareerLine } from './titles';
import { part, reason } from '../../model/validation/reasons';

export interface PageFile {
  /** As the reader knows it; goes into the places of faults and the ladder's sources. */
  file: string;
  text: string;
}

export interface RolePagesResult extends ReadResult {
  proposals: PageProposal[];
}

type Skill = NonNullable<LadderInput['skills']>[number];
type Role = NonNullable<LadderInput['roles']>[number];
type Requirement = NonNullable<Role['requirements']>[number];
type Duty = NonNullable<NonNullable<Role['responsibilities']>['primary']>[number];

/** True where the text reads as a role page, by its headings and not by its name. */
export function isRolePage(text: string): boolean {
  return !isTooLarge(text) && hasPageHeadings(text);
}

/**
 * Reads pages into one ladder, in the order given. Never throws. `value` is undefined where no text is a
 * role page; a text among others that is none is a fault of its own.
 */
export function readRolePages(files: readonly PageFile[]): RolePagesResult {
  const reader = new PagesReader();
  for (const { file, text } of files) reader.add(file, text);
  return reader.result();
}

/** The bounds of the document's schema, within which an import has to stay. */
const MOST_LINE = 400;
const MOST_PROSE = 20_000;
const MOST_ID = 100;
const MOST_YEARS = 80;

class PagesReader {
  readonly #issues: Issue[] = [];
  readonly #places = new Map<string, Place>();
  readonly #proposals: PageProposal[] = [];
  readonly #sources: { id: string; title: string }[] = [];
  readonly #skills: Skill[] = [];
  /** Position of each skill by the key of its name. */
  readonly #skillAt = new Map<string, number>();
  readonly #roles: Role[] = [];
  readonly #levels = new Map<string, ProposedPlace>();
  readonly #families = new Map<string, ProposedPlace>();
  /** Ids in use, each with the last number given to those made from it. */
  readonly #ids = {
    role: new Map<string, number>(),
    skill: new Map<string, number>(),
    source: new Map<string, number>(),
  };
  /** The first role of each title key. */
  readonly #titles = new Map<string, { id: string; file: string }>();
  /** How often a title was used before, so that the next one gets a number of its own. */
  readonly #uses = new Map<string, number>();
  #pages = 0;
  #file = '';

  add(file: string, text: string): void {
    this.#file = file;
    const start = { line: 1, column: 1 };
    if (isTooLarge(text)) {
      const megabytes = Math.ceil(text.length / 1_000_000);
      this.#tell('FILE_TOO_LARGE', { megabytes, limit: MAX_MEGABYTES }, start);
      return;
    }
    const read = firstLines(text, MAX_PROSE_LINES);
    if (read.length < text.length) {
      const args = {
        entry: part('REST_OF_FILE', { file }),
        reason: reason('FIRST_LINES', { limit: MAX_PROSE_LINES }),
      };
      this.#tell('IMPORT_ENTRY_LEFT_OUT', args, { line: MAX_PROSE_LINES + 1, column: 1 });
    }
    const pages = pagesOf(read);
    if (pages.length === 0) this.#tell('PAGE_UNRECOGNISED', { file }, start);
    if (pages.length === 0) return;
    const source = this.#newId('source', file);
    this.#sources.push({ id: source, title: file.trim().slice(0, MOST_LINE) || 'Role page' });
    for (const page of pages) this.#addPage(page, source);
  }

  result(): RolePagesResult {
    const locate = (path: DocumentPath) => this.#locate(path);
    if (this.#roles.length === 0) {
      if (this.#issues.length === 0)
        this.#tell('PAGE_UNRECOGNISED', { file: this.#file }, { line: 1, column: 1 });
      return { value: undefined, issues: this.#issues, locate, proposals: [] };
    }
    const [first] = this.#roles;
    const single = this.#roles.length === 1 && first;
    const title = single ? first.title : `${this.#pages} role pages`;
    const value: LadderInput = {
      id: single ? first.id : 'role-pages',
      title,
      sources: this.#sources,
      levels: PROPOSED_LEVELS.filter(({ id }) => this.#levels.has(id)),
      families: [...this.#families.values()].map(({ id, name }) => ({ id, name })),
      skills: this.#skills,
      roles: this.#roles,
    };
    this.#proposeAliases();
    return { value, issues: this.#issues, locate, proposals: this.#proposals };
  }

  #addPage(page: RolePage, source: string): void {
    const at = this.#roles.length;
    const path = ['roles', at];
    this.#pages++;
    const { title, id } = this.#nameRole(page);
    const tags = page.tags.map(({ tag }) => this.#line(tag, title, page.start));
    const level = proposeLevel(title);
    const family = proposeFamily(title, tags);
    this.#levels.set(level.id, level);
    this.#families.set(family.id, family);
    this.#proposals.push(
      place('level', [...path, 'level'], id, level),
      place('family', [...path, 'family'], id, family),
    );
    this.#mark(path, page.title ?? page.start);

    for (const item of page.leftOut)
      this.#tell('PAGE_TEXT_LEFT_OUT', { role: title, text: brief(item.text) }, item);
    for (const { word, ...item } of page.stray)
      this.#tell('PAGE_STRAY_WORD', { role: title, word, text: brief(item.text) }, item);
    const { mended, broken } = page;
    if (mended + broken > 0)
      this.#tell('PAGE_CHARACTERS_MENDED', { role: title, mended, broken }, page.start);

    const kept = [...page.unplaced];
    const role: Role = {
      id,
      title,
      family: family.id,
      level: level.id,
      tags,
      responsibilities: {
        primary: page.lists.primary.map((item, index) =>
          this.#duty(item, title, [...path, 'responsibilities', 'primary', index]),
        ),
        secondary: page.lists.secondary.map((item, index) =>
          this.#duty(item, title, [...path, 'responsibilities', 'secondary', index]),
        ),
      },
      requirements: this.#requirements(page, title, path),
      pay: this.#pay(page, title, path, source, kept),
      experience: this.#experience(page, title, path),
      education: this.#education(page, title, path),
      ...this.#moves(page, title, path, kept),
      source,
    };
    kept.sort((a, b) => a.line - b.line);
    const pay = new Set(page.pay);
    for (const item of kept.filter((one) => !pay.has(one)))
      this.#tell('PAGE_TEXT_KEPT', { role: title, text: brief(item.text) }, item);
    const paragraphs = [page.definition?.text ?? '', ...kept.map(({ text }) => text)].filter(
      (text) => text !== '',
    );
    if (paragraphs.length > 0)
      role.summary = this.#prose(paragraphs.join('\n\n'), title, page.definition ?? page.start);
    if (page.definition) this.#mark([...path, 'summary'], page.definition);
    this.#roles.push(role);
  }

  /** Two pages of one title stay two roles; the second gets a number, so that a move leads to one of them. */
  #nameRole(page: RolePage): { title: string; id: string } {
    const fromFile = this.#file
      .replace(/^.*[/\\]/, '')
      .replace(/\.[a-z]{1,5}$/i, '')
      .replace(/[-_\s]+/g, ' ')
      .trim();
    const printed = this.#line(
      page.title?.text ?? (hasText(fromFile) ? fromFile : 'Untitled role'),
      '',
      page.title ?? page.start,
    );
    if (!page.title) this.#tell('PAGE_UNTITLED', { file: this.#file, title: printed }, page.start);
    const key = titleKey(printed);
    const twin = this.#titles.get(key);
    let title = printed;
    let number = this.#uses.get(key) ?? 1;
    while (this.#titles.has(titleKey(title))) title = `${printed.slice(0, MOST_LINE - 12)} (${++number})`;
    this.#uses.set(key, number);
    const id = this.#newId('role', title);
    this.#titles.set(titleKey(title), { id, file: this.#file });
    if (twin) {
      this.#tell(
        'PAGE_TITLE_TWICE',
        { title: printed, named: title, file: twin.file },
        page.title ?? page.start,
      );
      this.#proposals.push({ kind: 'sameRole', roles: [twin.id, id], reason: 'sameTitle' });
    }
    return { title, id };
  }

  #duty(item: PageItem, role: string, path: DocumentPath): Duty {
    this.#mark(path, item);
    const { name, text } = namedItem(item.text);
    if (name !== undefined) return { title: name, text: this.#prose(text, role, item) };
    return text.length <= MOST_LINE
      ? { title: text }
      : { title: shortened(text), text: this.#prose(text, role, item) };
  }

  #requirements(page: RolePage, role: string, path: DocumentPath): Requirement[] {
    const requirements: Requirement[] = [];
    const asked = new Map<string, Requirement>();
    for (const kind of ['hard', 'soft'] as const) {
      for (const item of page.lists[kind]) {
        const { name, text } = skillOf(item.text);
        const { skill, isNew } = this.#skill(name, text, kind, role, item);
        const twin = asked.get(skill.id);
        if (twin) {
          this.#tell('PAGE_SKILL_TWICE', { role, skill: skill.name }, item);
          twin.note = this.#prose(
            [twin.note ?? skill.summary ?? '', text].filter(hasText).join('\n'),
            role,
            item,
          );
          continue;
        }
        this.#mark([...path, 'requirements', requirements.length], item);
        const requirement: Requirement = {
          skill: skill.id,
          level: inferLevel(name, text).step,
          inferred: true,
          ...(isOptional(text) ? { need: 'preferred' as const } : {}),
          // The first page's wording is the skill's summary; another page's own wording belongs to its role.
          ...(!isNew && text !== (skill.summary ?? '') && hasText(text)
            ? { note: this.#prose(text, role, item) }
            : {}),
        };
        asked.set(skill.id, requirement);
        requirements.push(requirement);
      }
    }
    return requirements;
  }

  #skill(
    name: string,
    text: string,
    kind: Skill['kind'],
    role: string,
    item: PageItem,
  ): { skill: Skill; isNew: boolean } {
    const key = titleKey(name) || name;
    const known = this.#skills[this.#skillAt.get(key) ?? -1];
    if (known) return { skill: known, isNew: false };
    const skill: Skill = {
      id: this.#newId('skill', name),
      name,
      kind,
      ...(hasText(text) ? { summary: this.#prose(text, role, item) } : {}),
    };
    this.#skillAt.set(key, this.#skills.length);
    this.#mark(['skills', this.#skills.length], item);
    this.#skills.push(skill);
    return { skill, isNew: true };
  }

  #pay(page: RolePage, role: string, path: DocumentPath, source: string, kept: PageItem[]): Role['pay'] {
    const bands: NonNullable<Role['pay']> = [];
    for (const item of page.pay) {
      const { band, assumed, unread } = readPay(item.text);
      const text = brief(item.text);
      if (unread) {
        this.#tell('PAGE_PAY_UNREAD', { role, text }, item);
        kept.push(item);
      }
      if (!band) continue;
      if (assumed.length > 0) {
        this.#tell('PAGE_PAY_ASSUMED', { role, text, assumed: assumptions(band, assumed) }, item);
      }
      this.#mark([...path, 'pay', bands.length], item);
      bands.push({ ...band, source });
    }
    return bands;
  }

  #experience(page: RolePage, role: string, path: DocumentPath): Role['experience'] {
    const { range, preferredExperience } = page.lists;
    const preferred = preferredExperience.map((item) => this.#prose(item.text, role, item));
    const [first] = range;
    if (first) this.#mark([...path, 'experience'], first);
    const years = range.map(({ text }) => readYears(text)).find((found) => found !== undefined);
    const sound = years && years.least <= MOST_YEARS && (years.usual ?? 0) <= MOST_YEARS ? years : {};
    const note = range.map(({ text }) => text).join('\n');
    return { ...sound, ...(first ? { note: this.#prose(note, role, first) } : {}), preferred };
  }

  #education(page: RolePage, role: string, path: DocumentPath): Role['education'] {
    const { minimum, preferredEducation, fields } = page.lists;
    const joined = (items: readonly PageItem[]) =>
      this.#prose(items.map(({ text }) => text).join('\n'), role, items[0] ?? page.start);
    const [first] = [...minimum, ...preferredEducation, ...fields];
    if (first) this.#mark([...path, 'education'], first);
    return {
      ...(minimum.length > 0 ? { minimum: joined(minimum) } : {}),
      ...(preferredEducation.length > 0 ? { preferred: joined(preferredEducation) } : {}),
      fields: fields.map((item) => this.#line(item.text, role, item)),
    };
  }

  /** A title that a list names twice is one move; what is said of it is put together. */
  #moves(
    page: RolePage,
    role: string,
    path: DocumentPath,
    kept: PageItem[],
  ): Pick<Role, (typeof MOVE_LISTS)[number]> {
    const moves: Partial<Record<(typeof MOVE_LISTS)[number], { role: string; note?: string }[]>> = {};
    for (const list of MOVE_LISTS) {
      const entries = new Map<string, { role: string; note?: string }>();
      for (const item of page.lists[list]) {
        const { titles, doubtful } = splitCareerLine(item.text);
        if (titles.length === 0 || saysNone(item.text)) {
          kept.push(item);
          continue;
        }
        if (doubtful) {
          const named = titles.map(({ title }) => title).join(', ');
          this.#tell('PAGE_TITLE_DOUBTFUL', { role, text: brief(item.text), titles: named }, item);
        }
        for (const { title, note } of titles) {
          const key = titleKey(title) || title;
          const known = entries.get(key);
          const notes = [...new Set([known?.note, note].filter((one) => one !== undefined))].join('; ');
          if (!known) this.#mark([...path, list, entries.size], item);
          entries.set(key, {
            role: known?.role ?? this.#line(title, role, item),
            ...(notes ? { note: this.#prose(notes, role, item) } : {}),
          });
        }
      }
      moves[list] = [...entries.values()];
    }
    return moves;
  }

  #proposeAliases(): void {
    const idOf = new Map(this.#roles.map(({ id, title }) => [title, id]));
    const own = new Set(this.#roles.map(({ title }) => titleKey(title)));
    const neighbours = new Map<string, string>();
    for (const role of this.#roles) {
      for (const list of MOVE_LISTS) {
        for (const entry of role[list] ?? []) {
          const title = typeof entry === 'string' ? entry : entry.role;
          if (!own.has(titleKey(title)) && !neighbours.has(titleKey(title)))
            neighbours.set(titleKey(title), title);
        }
      }
    }
    const indexes = new Map(this.#roles.map(({ id }, index) => [id, index]));
    for (const { a, b, reason } of aliasPairs([...idOf.keys()], [...neighbours.values()])) {
      const role = idOf.get(a) ?? '';
      const other = idOf.get(b);
      if (other !== undefined) this.#proposals.push({ kind: 'sameRole', roles: [role, other], reason });
      else {
        const path = ['roles', indexes.get(role) ?? 0, 'aliases'];
        this.#proposals.push({ kind: 'alias', path, role, title: b, reason });
      }
    }
  }

  #newId(kind: 'role' | 'skill' | 'source', name: string): string {
    const used = this.#ids[kind];
    const base = slug(name).slice(0, MOST_ID).replace(/-$/, '');
    let number = used.get(base) ?? 0;
    let id = number === 0 ? base : `${base}-${++number}`;
    while (used.has(id)) id = `${base}-${++number}`;
    used.set(id, 1);
    used.set(base, Math.max(1, number));
    return id;
  }

  #line(text: string, role: string, at: PageItem | { line: number; column: number }): string {
    const whole = text.trim();
    if (whole.length <= MOST_LINE) return whole;
    this.#tell('PAGE_TEXT_CUT', { role, limit: MOST_LINE, text: brief(whole) }, at);
    return clip(whole, MOST_LINE);
  }

  #prose(text: string, role: string, at: PageItem): string {
    const whole = text.trim();
    if (whole.length <= MOST_PROSE) return whole;
    this.#tell('PAGE_TEXT_CUT', { role, limit: MOST_PROSE, text: brief(whole) }, at);
    return clip(whole, MOST_PROSE);
  }

  #tell<C extends IssueCode>(
    code: C,
    args: IssueArgs[C],
    { line, column }: { line: number; column: number },
  ): void {
    this.#issues.push(issue(code, [], args, { file: this.#file, line, column }));
  }

  #mark(path: DocumentPath, { line, column }: { line: number; column: number }): void {
    this.#places.set(JSON.stringify(path), { file: this.#file, line, column });
  }

  /** The place of the longest part of the path that the pages wrote. */
  #locate(path: DocumentPath): Place | undefined {
    for (let length = path.length; length > 0; length--) {
      const found = this.#places.get(JSON.stringify(path.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  }
}

function place(
  kind: 'level' | 'family',
  path: DocumentPath,
  role: string,
  { id, because }: ProposedPlace,
): PageProposal {
  return { kind, path, role, value: id, ...(because === undefined ? {} : { because }) };
}

function saysNone(text: string): boolean {
  return /^[^\p{L}]*(?:n\/?a|none|tbd|not applicable)[^\p{L}]*$/iu.test(text);
}
