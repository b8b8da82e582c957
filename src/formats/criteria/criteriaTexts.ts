import type { HandbookTexts } from '../markdown/handbookTexts';
import type { SheetKind } from './sheet';

/** The texts of a sheet beside those of the ladder. Every argument and result is plain text. */
export interface CriteriaTexts {
  /** Names of steps, levels, bands and days, as a handbook has them. */
  handbook: HandbookTexts;
  kinds: Readonly<Record<SheetKind, string>>;
  headings: Readonly<
    Record<
      | 'about'
      | 'duties'
      | 'themes'
      | 'toGrow'
      | 'alreadyHeld'
      | 'skills'
      | 'preferredSkills'
      | 'beyondSkills'
      | 'background'
      | 'pay'
      | 'decision'
      | 'onward'
      | 'doing'
      | 'bring'
      | 'niceToHave'
      | 'growth'
      | 'howToUse'
      | 'theme',
      string
    >
  >;
  /** The title of the sheet of a move. */
  moveTitle: (from: string, to: string) => string;
  preferred: string;
  level: (name: string) => string;
  family: (name: string) => string;
  ladder: (title: string, edition: string | undefined) => string;
  effective: (date: string) => string;
  dated: (date: string) => string;
  /** "from Working to Practitioner". */
  fromTo: (from: string, to: string) => string;
  atLevel: (name: string) => string;
  minimumEducation: (value: string) => string;
  preferredEducation: (value: string) => string;
  fieldsOfStudy: (fields: readonly string[]) => string;
  preferredExperience: (value: string) => string;
  years: (value: string) => string;
  payPlace: (source: string, url: string | undefined) => string;
  method: (value: string) => string;
  noPay: string;
  /** Of a pair of roles that the ladder has no move between. */
  noMove: string;
  noCriteria: string;
  /** In place of what the ladder does not say about a decision. */
  notSaid: string;
  moveTo: Readonly<Record<'advancement' | 'lateral', string>>;
  sources: (titles: readonly string[]) => string;
  maintainedBy: (name: string, url: string | undefined) => string;
  /** What the sheet is, which laws ask for it, and that it is not legal advice. */
  purpose: string;
  advertPurpose: string;
  guidePurpose: string;
  guideRules: readonly string[];
  /** The step that the role requires, among others: "Working, required". */
  requiredStep: (step: string) => string;
  /** A lower step and its words, beside those of the required one. */
  stepWords: (step: string, words: string) => string;
  index: { title: (ladder: string) => string; roles: string; moves: string; intro: string };
}
