import type { IssueCode } from '../model/issue';

/** Says in a line how many faults are not listed because the ladder has turned them off; empty where none are. */
export function silencedText(silenced: ReadonlyMap<IssueCode, number>): string {
  const total = [...silenced.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return '';
  const codes = [...silenced.keys()].join(', ');
  const faults = total === 1 ? '1 fault' : `${total.toLocaleString('en-GB')} faults`;
  const kinds = silenced.size === 1 ? 'a kind' : 'kinds';
  return `${faults} of ${kinds} this ladder has turned off (${codes}) ${total === 1 ? 'is' : 'are'} not listed.`;
}
