import type { Held } from '../../analysis/gap/gap';
import type { RoleNode } from '../../graph/careerGraph';

/** The reader, in place of the role that a gap starts from. */
export interface ReaderStart {
  /** The reader as a role: the skills rated, with the place and pay of the role held today. Its id is `ME`. */
  readonly node: RoleNode;
  /** The steps rated, by skill; undefined while there are no ratings to read. */
  readonly held: Held | undefined;
  /** The role held today, where the ladder has it. */
  readonly role: RoleNode | undefined;
}

/**
 * What is laid over the ladder beside what its link names: the reader's own ratings, and what follows from a role. An
 * explorer knows no more of the session that it is part of than this, and works without one.
 */
export interface Overlay {
  /** Undefined until the reader's profile is loaded. */
  readonly start: ReaderStart | undefined;
  /** Readiness for each role, 0 to 1, where the view is about it or the reader asked for it. */
  readonly readiness: ReadonlyMap<string, number> | undefined;
  /** The link has changed. */
  follow(): void;
}
