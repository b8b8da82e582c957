/** The settings of an embedded ladder: attributes of the element, and parameters of `embed.html`. */
export const SETTINGS = ['src', 'lens', 'focus', 'from', 'to', 'filters', 'theme', 'lang'] as const;
export type Setting = (typeof SETTINGS)[number];
export type Settings = Readonly<Partial<Record<Setting, string>>>;

/** A role in the detail of an event. */
export interface RoleRef {
  id: string;
  title: string;
}

/** The details of the element's events, by event name. All events bubble and cross shadow boundaries. */
export interface LadderEvents {
  /** A ladder has been drawn. */
  'ladder-load': { id: string; title: string; roles: number };
  /** No ladder could be drawn, with the reason as text for the reader. */
  'ladder-error': { message: string };
  /** The reader opened a role. */
  'role-select': RoleRef;
  /** The reader opened the gap between two roles. */
  'gap-open': { from: RoleRef; to: RoleRef };
}
export type Emit = <N extends keyof LadderEvents>(name: N, detail: LadderEvents[N]) => void;
