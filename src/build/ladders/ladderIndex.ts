/** The list of ladders that the page loads first, and the copies without pay that it offers. */
import { writeJson } from '../../formats/own/write';
import { redact } from '../../formats/redact/redact';
import type { Compiled } from './Compiler';

/** An entry of `ladders/index.json`. The id is the name of the ladder's folder. */
interface LadderEntry {
  id: string;
  title: string;
  summary?: string | undefined;
  edition?: string | undefined;
  roles: number;
  families: number;
  /** The id of the copy without pay, for pages that may not show it; absent if the ladder has no pay. */
  withoutPay?: string | undefined;
}

/**
 * A copy of the ladder without pay, with its own name. Undefined if the ladder has no pay or the name is
 * taken.
 */
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
