import type { CareerGraph } from '../../../graph/careerGraph';

/** "edition 2026.1", or the title where a ladder does not say its edition. */
export function editionName({ document: { edition, title } }: CareerGraph): string {
  return edition ? `edition ${edition}` : `“${title}”`;
}

/** What both sides are called: of two editions of one name the first was "before". */
export function editionNames(before: CareerGraph, after: CareerGraph): { before: string; after: string } {
  const names = { before: editionName(before), after: editionName(after) };
  return names.before === names.after ? { before: 'as it was', after: 'as it is now' } : names;
}
