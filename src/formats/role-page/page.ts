/**
 * Reads role pages ("Key Responsibilities and Required Skills for ...") into one ladder: pasted or as files, one or
 * many. Text that is not understood is kept at the end of the role's summary and reported with its line. Levels of
 * skills are inferred from wording (`wording/levels.ts`) and marked so. Levels and families are proposed from titles
 * (`wording/places.ts`). Titles that are probably one role are proposed as one and never merged.
 */
import { titleKey } from '../../model/ladder/id';
import { FIELD_LIMITS, type LadderInput } from '../../model/ladder/ladder';
import {
  ladderText,
  PROPOSED_LEVELS,
  type LadderTexts,
  type ProposedFamily,
  type ProposedLevel,
} from '../../model/ladder/ladderTexts';
import type { PageProposal } from '../../model/ladder/proposal';
import type { DocumentPath } from '../../model/validation/issue';
import { part, reason } from '../../model/validation/reasons';
import type { ReadResult } from '../../model/validation/source';
import { isTooLarge, MAX_MEGABYTES, MAX_PROSE_LINES } from '../limits';
import { firstLines } from '../text/textLines';
import { Ids } from '../wording/ids';
import { brief, hasText } from '../wording/names';
import { proposeFamily, proposeLevel, type ProposedPlace } from '../wording/places';
import { proposeAliases } from './pageAliases';
import { PageReport } from './PageReport';
import { PageSkills } from './PageSkills';
import { educationOf, experienceOf, movesOf, payOf, responsibilitiesOf, type PageContext } from './roleFacts';
import type { RolePage } from './rolePage';
import { hasPageHeadings, pagesOf } from './sections';

export interface PageFile {
  /** Name of the file in the places of issues and in the ladder's sources. */
  file: string;
  text: string;
}

export interface RolePagesResult extends ReadResult {
  proposals: PageProposal[];
}

type Role = NonNullable<LadderInput['roles']>[number];

/** True if the text has the headings of a role page. Its name does not matter. */
export function isRolePage(text: string): boolean {
  return !isTooLarge(text) && hasPageHeadings(text);
}

/**
 * Reads pages into one ladder, in the order given. Never throws. A text that is not a role page is an issue. `value` is
 * undefined if no text is a role page.
 */
export function readRolePages(files: readonly PageFile[], texts: LadderTexts): RolePagesResult {
  const reader = new PagesReader(texts);
  for (const { file, text } of files) reader.add(file, text);
  return reader.result();
}

class PagesReader {
  readonly #texts: LadderTexts;
  readonly #report = new PageReport();
  readonly #skills = new PageSkills(this.#report);
  readonly #proposals: PageProposal[] = [];
  readonly #sources: { id: string; title: string }[] = [];
  readonly #roles: Role[] = [];
  readonly #levels = new Set<ProposedLevel>();
  readonly #families = new Set<ProposedFamily>();
  readonly #roleIds = new Ids();
  readonly #sourceIds = new Ids();
  /** The first role of each title key. */
  readonly #titles = new Map<string, { id: string; file: string }>();
  /** The last number given to a title that several pages have, by title key. */
  readonly #numbers = new Map<string, number>();

  constructor(texts: LadderTexts) {
    this.#texts = texts;
  }

  add(file: string, text: string): void {
    this.#report.file = file;
    const start = { line: 1, column: 1 };
    if (isTooLarge(text)) {
      const megabytes = Math.ceil(text.length / 1_000_000);
      this.#report.add('FILE_TOO_LARGE', { megabytes, limit: MAX_MEGABYTES }, start);
      return;
    }
    const read = firstLines(text, MAX_PROSE_LINES);
    if (read.length < text.length) {
      const args = {
        entry: part('REST_OF_FILE', { file }),
        reason: reason('FIRST_LINES', { limit: MAX_PROSE_LINES }),
      };
      this.#report.add('IMPORT_ENTRY_LEFT_OUT', args, { line: MAX_PROSE_LINES + 1, column: 1 });
    }
    const pages = pagesOf(read);
    if (pages.length === 0) this.#report.add('PAGE_UNRECOGNISED', { file }, start);
    if (pages.length === 0) return;
    const source = this.#sourceIds.make(file);
    this.#sources.push({
      id: source,
      title: file.trim().slice(0, FIELD_LIMITS.line) || this.#texts.untitledPage,
    });
    for (const page of pages) this.#addPage(page, source);
  }

  result(): RolePagesResult {
    const locate = (path: DocumentPath) => this.#report.places.locate(path);
    if (this.#roles.length === 0) {
      if (this.#report.issues.length === 0)
        this.#report.add('PAGE_UNRECOGNISED', { file: this.#report.file }, { line: 1, column: 1 });
      return { value: undefined, issues: this.#report.issues, locate, proposals: [] };
    }
    const [first] = this.#roles;
    const single = this.#roles.length === 1 && first;
    const title = single ? first.title : ladderText(this.#texts, 'pages', { count: this.#roles.length });
    const value: LadderInput = {
      id: single ? first.id : 'role-pages',
      title,
      sources: this.#sources,
      levels: PROPOSED_LEVELS.filter((id) => this.#levels.has(id)).map((id) => ({
        id,
        name: this.#texts.levels[id],
      })),
      families: [...this.#families].map((id) => ({ id, name: this.#texts.families[id] })),
      skills: this.#skills.skills,
      roles: this.#roles,
    };
    const proposals = [...this.#proposals, ...proposeAliases(this.#roles)];
    return { value, issues: this.#report.issues, locate, proposals };
  }

  #addPage(page: RolePage, source: string): void {
    const at = this.#roles.length;
    const path = ['roles', at];
    const { title, id } = this.#nameRole(page);
    const tags = page.tags.map(({ tag }) => this.#report.line(tag, title, page.start));
    const level = proposeLevel(title);
    const family = proposeFamily(title, tags);
    this.#levels.add(level.id);
    this.#families.add(family.id);
    this.#proposals.push(
      placeProposal('level', [...path, 'level'], id, level),
      placeProposal('family', [...path, 'family'], id, family),
    );
    this.#report.mark(path, page.title ?? page.start);

    for (const item of page.leftOut)
      this.#report.add('PAGE_TEXT_LEFT_OUT', { role: title, text: brief(item.text) }, item);
    for (const { word, ...item } of page.stray)
      this.#report.add('PAGE_STRAY_WORD', { role: title, word, text: brief(item.text) }, item);
    const { repaired, broken } = page;
    if (repaired + broken > 0)
      this.#report.add('PAGE_CHARACTERS_MENDED', { role: title, mended: repaired, broken }, page.start);

    const kept = [...page.unplaced];
    const context: PageContext = { page, role: title, path, report: this.#report, kept };
    const role: Role = {
      id,
      title,
      family: family.id,
      level: level.id,
      tags,
      responsibilities: responsibilitiesOf(context),
      requirements: this.#skills.requirements(page, title, path),
      pay: payOf(context, source),
      experience: experienceOf(context),
      education: educationOf(context),
      ...movesOf(context),
      source,
    };
    kept.sort((a, b) => a.line - b.line);
    const pay = new Set(page.pay);
    for (const item of kept.filter((one) => !pay.has(one)))
      this.#report.add('PAGE_TEXT_KEPT', { role: title, text: brief(item.text) }, item);
    const paragraphs = [page.definition?.text ?? '', ...kept.map(({ text }) => text)].filter(
      (text) => text !== '',
    );
    if (paragraphs.length > 0)
      role.summary = this.#report.prose(paragraphs.join('\n\n'), title, page.definition ?? page.start);
    if (page.definition) this.#report.mark([...path, 'summary'], page.definition);
    this.#roles.push(role);
  }

  /** Two pages with one title stay two roles. The second title gets a number, so that a move names one of them. */
  #nameRole(page: RolePage): { title: string; id: string } {
    const fromFile = this.#report.file
      .replace(/^.*[/\\]/, '')
      .replace(/\.[a-z]{1,5}$/i, '')
      .replace(/[-_\s]+/g, ' ')
      .trim();
    const printed = this.#report.line(
      page.title?.text ?? (hasText(fromFile) ? fromFile : this.#texts.untitledRole),
      '',
      page.title ?? page.start,
    );
    if (!page.title)
      this.#report.add('PAGE_UNTITLED', { file: this.#report.file, title: printed }, page.start);
    const key = titleKey(printed);
    const twin = this.#titles.get(key);
    let title = printed;
    let number = this.#numbers.get(key) ?? 1;
    while (this.#titles.has(titleKey(title)))
      title = `${printed.slice(0, FIELD_LIMITS.line - 12)} (${++number})`;
    this.#numbers.set(key, number);
    const id = this.#roleIds.make(title);
    this.#titles.set(titleKey(title), { id, file: this.#report.file });
    if (twin) {
      this.#report.add(
        'PAGE_TITLE_TWICE',
        { title: printed, named: title, file: twin.file },
        page.title ?? page.start,
      );
      this.#proposals.push({ kind: 'sameRole', roles: [twin.id, id], reason: 'sameTitle' });
    }
    return { title, id };
  }
}

function placeProposal(
  kind: 'level' | 'family',
  path: DocumentPath,
  role: string,
  { id, because }: ProposedPlace<string>,
): PageProposal {
  return { kind, path, role, value: id, ...(because === undefined ? {} : { because }) };
}
