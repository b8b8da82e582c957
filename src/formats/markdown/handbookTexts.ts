import type { GraphRung } from '../../graph/careerGraph';
import type { MoveList, Progression, RoleDocument } from '../../model/ladder/ladder';
import type { PayBand, PayBasis } from '../../model/ladder/money';
import type { ScaleStep } from '../../model/ladder/scale';

/** The texts of a handbook beside those of the ladder. Callers must escape names before they pass them. */
export interface HandbookTexts {
  headings: Readonly<
    Record<
      | 'ladder'
      | 'levels'
      | 'families'
      | 'scale'
      | 'skills'
      | 'sources'
      | 'pay'
      | 'primary'
      | 'secondary'
      | 'hard'
      | 'soft'
      | 'experience'
      | 'education'
      | 'source'
      | 'themes'
      | 'progression'
      | 'links'
      | MoveList,
      string
    >
  >;
  columns: Readonly<Record<'level' | 'family' | 'skill' | 'step' | 'indicator' | 'note' | 'theme', string>>;
  skillKinds: Readonly<Record<'hard' | 'soft', string>>;
  namedOnly: string;
  hat: string;
  preferred: string;
  estimate: string;
  inferred: string;
  openings: Readonly<Record<'few' | 'regular', string>>;
  progression: Readonly<Record<keyof Progression, string>>;
  canStay: string;
  typicalYears: (from: number, to: number | undefined) => string;
  example: (text: string) => string;
  isNot: (text: string) => string;
  category: (name: string) => string;
  sameAs: (uris: readonly string[]) => string;
  criterion: (text: string) => string;
  observed: (count: number, period: string | undefined) => string;
  successorOf: (title: string) => string;
  edition: (edition: string) => string;
  /** A day as the ladder gives it. */
  effective: (date: string) => string;
  payRegion: (region: string) => string;
  owner: (name: string, url: string | undefined) => string;
  licence: (licence: string) => string;
  aliases: (names: readonly string[]) => string;
  alsoCalled: (names: readonly string[]) => string;
  tags: (names: readonly string[]) => string;
  years: (experience: Pick<RoleDocument['experience'], 'least' | 'usual' | 'openEnded'>) => string;
  preferredExperience: (list: string) => string;
  minimumEducation: (text: string) => string;
  preferredEducation: (text: string) => string;
  fieldsOfStudy: (fields: readonly string[]) => string;
  band: (band: PayBand) => string;
  mid: (value: number) => string;
  asOf: (date: string) => string;
  bases: Readonly<Record<PayBasis, string>>;
  includes: (components: readonly string[]) => string;
  readOn: (date: string) => string;
  retrieved: (date: string) => string;
  weight: (weight: number) => string;
  rungName: (rung: GraphRung) => string;
  step: (scale: readonly ScaleStep[], value: number) => string;
}
