import type { ConversationRow } from '../../analysis/growth/conversation';
import { VIEWS, type View } from '../../model/profile/profile';
import type { Voices } from '../../i18n/en/conversation/messages';

/** The ratings of a row, each once, with the sides that gave it: "Mine", "Mine, agreed". */
export function voicesAt(
  row: Pick<ConversationRow, View | 'required'>,
  { heads }: Voices,
  roleAsks: string,
): { level: number; text: string }[] {
  const levels = new Map<number, string[]>();
  const add = (level: number, who: string) => levels.set(level, [...(levels.get(level) ?? []), who]);
  for (const view of VIEWS) {
    const value = row[view];
    if (typeof value === 'number') add(value, heads[view]);
  }
  if (row.required > 0) add(row.required, roleAsks);
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, who]) => ({ level, text: who.map((one, at) => (at === 0 ? one : lower(one))).join(', ') }));
}

/** The form within a sentence; a name, which is isolated, stays unchanged. */
function lower(text: string): string {
  return text.startsWith('\u2068') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
