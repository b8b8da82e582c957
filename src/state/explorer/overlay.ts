import type { Held } from '../../analysis/gap/gap';
import type { RoleNode } from '../../graph/careerGraph';

/** The reader as the start of a gap, in place of a role. */
export interface ReaderStart {
  /**
   * The reader as a role: their rated skills, with the level, pay and duties of their current role. Its id is
   * `ME`.
   */
  readonly node: RoleNode;
  /** The rated levels, by skill; undefined while there are no ratings to read. */
  readonly held: Held | undefined;
  /** The reader's current role, if the ladder has it. */
  readonly role: RoleNode | undefined;
}

/**
 * What the session adds to the ladder: the reader's own ratings, and results derived from a role. The
 * explorer knows nothing else about the session, and works without one.
 */
export interface Overlay {
  /** Undefined until the reader's profile is loaded. */
  readonly start: ReaderStart | undefined;
  /** Readiness for each role, 0 to 1, if the view shows it or the reader asked for it. */
  readonly readiness: ReadonlyMap<string, number> | undefined;
  /** Called when the link has changed. */
  follow(): void;
}
