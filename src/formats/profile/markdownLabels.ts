import type { Answer, Side, View } from '../../model/profile/profile';
import type { ScaleStep } from '../../model/ladder/scale';

/** The texts of a profile in Markdown. Callers must escape names before they pass them. */
export interface PersonTexts {
  title: (name: string | undefined) => string;
  example: string;
  ladder: (title: string, edition: string | undefined) => string;
  roleToday: (role: string) => string;
  targets: (roles: readonly string[]) => string;
  withheld: (side: Side) => string;
  groups: Readonly<Record<'differ' | 'settled' | 'alike' | 'single' | 'none', string>>;
  views: Readonly<Record<View, string>>;
  answer: (scale: readonly ScaleStep[], answer: Answer | undefined) => string;
  toFirstStep: string;
  beyond: (step: string) => string;
  evidence: string;
  fromManager: string;
  actions: string;
  /** The due date of an action, given as YYYY-MM-DD. */
  by: (day: string) => string;
  agreed: string;
  inGeneral: string;
  notes: string;
  note: Readonly<Record<Side, string>>;
  /** The day is given as YYYY-MM-DD. */
  conversation: (day: string) => string;
  about: (role: string) => string;
  outcome: string;
  kept: string;
}
