/** Parses which parts to remove from a ladder, for the command line and the build. */
import { redact, type Redaction } from '../../formats/redact/redact';
import type { CareerGraph } from '../../graph/careerGraph';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { Io } from './io';
import type { Read } from './options';
import { harmless } from './terminal';

/** `pay`, `people` and `family:<id or name>`, separately or separated by commas. */
export function readRedaction(asked: readonly string[]): Read<Redaction> {
  const parts = asked
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
  const families: string[] = [];
  for (const part of parts) {
    if (part.startsWith('family:')) families.push(part.slice('family:'.length).trim());
    else if (part !== 'pay' && part !== 'people')
      return { problem: `--leave-out cannot be “${part}”. Use pay, people or family:<family>.` };
  }
  return { value: { pay: parts.includes('pay'), people: parts.includes('people'), families } };
}

/** The most texts that are listed; the others are counted. */
const MOST_TOLD = 20;

/**
 * The ladder without the parts to remove. Lists texts that may still mention them on standard error. Prints
 * the reason and returns undefined if a family is unknown or nothing would remain: writing more than intended
 * would be worse than writing nothing.
 */
export function leftOf(
  document: LadderDocument,
  redaction: Redaction,
  { err }: Pick<Io, 'err'>,
  graph?: CareerGraph,
): LadderDocument | undefined {
  const { document: left, mentions, unknown } = redact(document, redaction, graph);
  if (unknown.length > 0) {
    const known = document.families.map(({ id }) => id).join(', ');
    err(
      `The ladder has no family “${harmless(unknown.join('”, “'))}” to leave out. Its families are ${harmless(known)}.\n`,
    );
    return undefined;
  }
  if (!left) {
    err('Without these families, no role would remain. Leave out fewer.\n');
    return undefined;
  }
  for (const { path, what, words } of mentions.slice(0, MOST_TOLD))
    err(`${harmless(path)} may still mention ${what}: “${harmless(words)}”\n`);
  if (mentions.length > MOST_TOLD) err(`and ${mentions.length - MOST_TOLD} more texts.\n`);
  return left;
}
