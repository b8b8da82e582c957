/** `<career-ladder>` for bundled pages. It is defined only when `define` is called. */
import type { CareerLadder } from '../embed/CareerLadder';
import type { LadderEvents } from '../embed/names';

export { CareerLadder, define, type Home } from '../embed/CareerLadder';
export type { LadderEvents, RoleRef, Setting } from '../embed/names';

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
  interface HTMLElementEventMap {
    'ladder-load': CustomEvent<LadderEvents['ladder-load']>;
    'ladder-error': CustomEvent<LadderEvents['ladder-error']>;
    'role-select': CustomEvent<LadderEvents['role-select']>;
    'gap-open': CustomEvent<LadderEvents['gap-open']>;
  }
}
