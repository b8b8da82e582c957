import type { IssueCode } from '../../model/validation/issue';

/** A few lines with the fault, and the same lines without it. */
export interface RuleExample {
  /**
   * How the lines are read: files of a ladder's folder, of which only the fields that matter are shown; the
   * whole text of a ladder; a table; role pages. A line "# name.ext" begins a file where there are several.
   */
  form: 'folder' | 'document' | 'table' | 'pages';
  wrong: string;
  right: string;
}

/** What a reader wants to know of a check whose fault is before them. */
export interface RulePage {
  /** The fault in a few words, without a full stop. */
  title: string;
  /** When it is told. */
  says: string;
  /** What comes of it where it stays. */
  why: string;
  /** How it is mended. */
  remedy: string;
  /** In words where it takes more than a few lines to show. */
  example: RuleExample | string;
}

/** The pages of one theme; all of them together are `RULE_PAGES`. */
export type RulePages = Partial<Record<IssueCode, RulePage>>;
