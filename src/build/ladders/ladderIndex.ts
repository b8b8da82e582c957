/** The list of ladders that the page opens with, and the copies without pay that it offers. */
import { writeJson } from '../../formats/own/write';
import { redact } from '../../formats/redact/redact';
import type { Compiled } from './Compiler';

/** One line of `ladders/index.json`. The id is the name of the ladder's folder. */
interface LadderEntry {
  id: string;
  title: string;
  summary?: string | undefined;
  edition?: string | undefined;
  roles: number;
  families: number;
  /** The id of the same ladder without its pay, for pages that may not show it; none where there is no pay to leave out. */
  withoutPay?: string | undefined;
}

/** The same ladder without its pay, under a name of its own; undefined where it has none, or the name is taken. */
export function withoutPay({ id, document }: Compiled, ids: readonly string[]) {
  const name = `${id}.without-pay`;
  if (!document?.roles.some(({ pay }) => pay.length > 0) || ids.includes(name)) return undefined;
  return { name, text: () => writeJson(redact(document, { pay: true }).document ?? document, true) };
}

export function indexText(all: readonly Compiled[]): string {
  const ids = all.map(({ id }) => id);
  const entries = all.map((one): LadderEntry => ({
    id: one.id,
    title: one.document?.title ?? one.id,
    summary: one.document?.summary,
    edition: one.document?.edition,
    roles: one.document?.roles.length ?? 0,
    families: one.document?.families.length ?? 0,
    withoutPay: withoutPay(one, ids)?.name,
  }));
  return `${JSON.stringify({ ladders: entries })}\n`;
}
