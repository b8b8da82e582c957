import uFuzzy from '@leeoniya/ufuzzy';
import type { CareerGraph } from '../../graph/careerGraph';
import { NearestNames } from '../../graph/nearest';
import { titleKey } from '../../model/ladder/id';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** A named item: its kind, its id, and for a tag the tag itself. */
export interface Findable {
  kind: 'role' | 'skill' | 'alias' | 'tag';
  /** The id of the role or skill, also for an alias of it. */
  id: string;
  /** The name as written in the ladder. */
  text: string;
  hint: string;
}

/** Which kind comes first among equal matches. */
const KINDS: readonly Findable['kind'][] = ['role', 'skill', 'alias', 'tag'];
const MAX_LETTERS = 100;

/**
 * Finds roles, skills, aliases and tags of one ladder by name, despite case, accents, word order and typing
 * errors.
 */
export class Finder {
  readonly #entries: readonly Findable[];
  readonly #keys: string[];
  readonly #nearest: NearestNames;
  // One typing error a word (a letter wrong, missing, extra or swapped) still matches.
  readonly #matcher = new uFuzzy({
    unicode: true,
    interSplit: '[^\\p{L}\\p{N}]+',
    intraChars: '[\\p{L}\\p{N}]',
    intraMode: 1,
    intraIns: 1,
    intraSub: 1,
    intraTrn: 1,
    intraDel: 1,
  });

  constructor(graph: CareerGraph, messages: MessagesOf<'find'>, figures: MessagesOf<'figures'>) {
    this.#entries = entriesOf(graph, messages, figures);
    this.#keys = this.#entries.map(({ text }) => titleKey(text));
    this.#nearest = new NearestNames(this.#entries.map(({ text }) => text));
  }

  /**
   * The best match first: the exact name, names that start with the query, names that contain its words. If there
   * are none of these, names that differ by a few letters. Without a query, some roles.
   */
  find(query: string, most: number): Findable[] {
    const needle = titleKey(query.slice(0, MAX_LETTERS));
    if (needle === '') {
      return query.trim() === '' ? this.#entries.filter(({ kind }) => kind === 'role').slice(0, most) : [];
    }
    const [ids, info, order] = this.#matcher.search(this.#keys, needle, 1);
    const matches = info && order ? order.map((index) => info.idx[index] ?? 0) : (ids ?? []);
    if (matches.length === 0) return this.#near(query, most);
    // The sort is stable: within one rank the order of the matcher remains.
    return matches
      .map((at) => ({ entry: this.#entries[at], rank: rank(this.#keys[at] ?? '', needle) }))
      .flatMap(({ entry, rank }) => (entry ? [{ entry, rank }] : []))
      .sort((a, b) => a.rank - b.rank || (a.rank === WITHIN ? 0 : byKind(a.entry, b.entry)))
      .slice(0, most)
      .map(({ entry }) => entry);
  }

  #near(query: string, most: number): Findable[] {
    return this.#nearest
      .find(query, most)
      .flatMap((name) => this.#entries.filter(({ text }) => text === name))
      .slice(0, most);
  }
}

const WITHIN = 2;

function rank(key: string, needle: string): number {
  if (key === needle) return 0;
  return key.startsWith(needle) ? 1 : WITHIN;
}

function byKind(a: Findable, b: Findable): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

function entriesOf(
  graph: CareerGraph,
  messages: MessagesOf<'find'>,
  { rungName }: MessagesOf<'figures'>,
): Findable[] {
  const entries: Findable[] = [];
  const tags = new Map<string, { text: string; roles: number }>();
  for (const { id, title, lane, rank: level, document } of graph.roles.values()) {
    const hint = `${graph.families[lane]?.name ?? ''}, ${rungName(graph.rungs[level])}`;
    entries.push({ kind: 'role', id, text: title, hint });
    for (const text of new Set(document?.aliases)) {
      entries.push({ kind: 'alias', id, text, hint: messages.alias(title) });
    }
    for (const [key, text] of new Map(document?.tags.map((tag) => [titleKey(tag), tag]))) {
      tags.set(key, { text: tags.get(key)?.text ?? text, roles: (tags.get(key)?.roles ?? 0) + 1 });
    }
  }
  for (const { id, name, aliases } of graph.skills.values()) {
    for (const text of new Set([name, ...aliases])) {
      entries.push({
        kind: 'skill',
        id,
        text,
        hint: text === name ? messages.skillHint : messages.skillAlias(name),
      });
    }
  }
  for (const [id, { text, roles }] of tags) {
    entries.push({ kind: 'tag', id, text, hint: messages.tagHint(roles) });
  }
  return entries;
}
