/** What a page may ask of an embedded ladder: attributes of the element, and parameters of `embed.html`. */
export const SETTINGS = ['src', 'lens', 'focus', 'from', 'to', 'filters', 'theme', 'lang'] as const;
export type Setting = (typeof SETTINGS)[number];
export type Settings = Readonly<Partial<Record<Setting, string>>>;

/** A role as events tell of it. */
export interface RoleTold {
  id: string;
  title: string;
}

/** What the element says to its page, as details of events by their names. All bubble, and leave shadow trees. */
export interface LadderEvents {
  /** A ladder is drawn. */
  'ladder-load': { id: string; title: string; roles: number };
  /** None is: why, in words for a reader. */
  'ladder-error': { message: string };
  /** The reader opened a role. */
  'role-select': RoleTold;
  /** The reader opened what stands between two roles. */
  'gap-open': { from: RoleTold; to: RoleTold };
}
export type Tell = <N extends keyof LadderEvents>(name: N, detail: LadderEvents[N]) => void;
