/** What an import of role pages reports: its issues, and the place of every part of the document. */
import { FIELD_LIMITS } from '../../model/ladder/ladder';
import {
  issue,
  type DocumentPath,
  type Issue,
  type IssueArgs,
  type IssueCode,
} from '../../model/validation/issue';
import { DocumentPlaces } from '../documentPlaces';
import { brief, clip } from '../wording/names';

/** A line and column in the current file, both from 1. */
export interface PageSpot {
  line: number;
  column: number;
}

export class PageReport {
  readonly issues: Issue[] = [];
  readonly places = new DocumentPlaces();
  /** The file that is being read. */
  file = '';

  add<C extends IssueCode>(code: C, args: IssueArgs[C], { line, column }: PageSpot): void {
    this.issues.push(issue(code, [], args, { file: this.file, line, column }));
  }

  /** Remembers where a part of the document was read. */
  mark(path: DocumentPath, { line, column }: PageSpot): void {
    this.places.mark(path, { file: this.file, line, column });
  }

  /** The text cut to the length of a line field, with an issue if it was longer. */
  line(text: string, role: string, at: PageSpot): string {
    return this.#fitted(text, FIELD_LIMITS.line, role, at);
  }

  /** The text cut to the length of a text field, with an issue if it was longer. */
  prose(text: string, role: string, at: PageSpot): string {
    return this.#fitted(text, FIELD_LIMITS.text, role, at);
  }

  #fitted(text: string, limit: number, role: string, at: PageSpot): string {
    const whole = text.trim();
    if (whole.length <= limit) return whole;
    this.add('PAGE_TEXT_CUT', { role, limit, text: brief(whole) }, at);
    return clip(whole, limit);
  }
}
