/** Which texts of a translation were made from which originals, and which originals have changed since. */
import type { LadderDocument, RoleDocument, Translation } from '../model/ladder/ladder';
import { themesOf } from '../model/ladder/ladder';
import { described } from '../model/ladder/skill';
import { isRecord } from '../model/validation/values';
import type { CareerGraph } from './careerGraph';
import { moveTarget } from './moves';

/** A translated text beside the text of the ladder that it stands for. */
export interface TranslatedText {
  /** Where it stands in the translation. */
  path: readonly (string | number)[];
  original: string;
}

/** Every text of a translation whose original is in the ladder, in the order of the translation. Cost: linear in both. */
export function translatedTexts(graph: CareerGraph, language: string): TranslatedText[] {
  const words = graph.document.translations?.[language];
  if (!words) return [];
  const { madeFrom: _, ...texts } = words;
  const found: TranslatedText[] = [];
  collect(texts, originalsOf(graph), [], found);
  return found;
}

/** The key of a text in `madeFrom`. */
export function textKey({ path }: TranslatedText): string {
  return path.join('/');
}

/** FNV-1a of the text's UTF-16 units, 32 bits, as eight hexadecimal digits: a change is found, a forgery is not. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The texts whose original has changed since they were translated. Texts without a recorded original are not among them. */
export function staleTexts(graph: CareerGraph, language: string): TranslatedText[] {
  const { madeFrom = {} } = graph.document.translations?.[language] ?? {};
  return translatedTexts(graph, language).filter((text) => {
    const key = textKey(text);
    return Object.hasOwn(madeFrom, key) && madeFrom[key] !== textHash(text.original);
  });
}

function collect(
  words: unknown,
  originals: unknown,
  path: (string | number)[],
  found: TranslatedText[],
): void {
  if (typeof originals === 'string') {
    if (typeof words === 'string') found.push({ path, original: originals });
  } else if (Array.isArray(words) && Array.isArray(originals)) {
    words.forEach((word, at) => {
      collect(word, originals[at], [...path, at], found);
    });
  } else if (isRecord(originals) && typeof words === 'string') {
    // A sentence without the examples of its original.
    collect(words, originals['text'], path, found);
  } else if (isRecord(originals) && isRecord(words))
    for (const [key, word] of Object.entries(words))
      if (Object.hasOwn(originals, key)) collect(word, originals[key], [...path, key], found);
}

/** The ladder's own texts in the form of a translation. */
function originalsOf(graph: CareerGraph): Omit<Translation, 'madeFrom'> {
  const { document } = graph;
  const { title, summary, progression } = document;
  return {
    title,
    summary,
    progression,
    scale: byId(document.scale, ({ name, meaning }) => ({ name, meaning })),
    themes: byId(themesOf(document), ({ name, meaning }) => ({ name, meaning })),
    levels: byId(document.levels, ({ name, meaning, expectations = {} }) => ({
      name,
      meaning,
      expectations: whole(expectations),
    })),
    families: byId(document.families, ({ name, summary: about }) => ({ name, summary: about })),
    skills: byId(document.skills, ({ name, group, summary: about, indicators }) => ({
      name,
      group,
      summary: about,
      indicators: whole(indicators),
    })),
    roles: byId(document.roles, (role) => roleTexts(graph, role)),
  };
}

function roleTexts(graph: CareerGraph, role: RoleDocument): NonNullable<Translation['roles']>[string] {
  const { title, shortTitle, category, summary, tags, responsibilities, experience, education } = role;
  const moves = [...role.entryFrom, ...role.advancementTo, ...role.lateral].map(moveTarget);
  const ofMoves = <T>(value: (move: (typeof moves)[number]) => T | undefined) =>
    Object.fromEntries(
      moves.flatMap((move) => {
        const stated = value(move);
        return stated === undefined ? [] : [[graph.roleNames.find(move.role) ?? move.role, stated]];
      }),
    );
  const notes = role.requirements.flatMap(({ skill, note }) =>
    note === undefined ? [] : [[graph.skillNames.find(skill) ?? skill, note]],
  );
  return {
    ...{ title, shortTitle, category, summary, tags, responsibilities },
    requirements: Object.fromEntries(notes) as Record<string, string>,
    moves: ofMoves(({ note }) => note),
    criteria: ofMoves(({ criteria }) => criteria),
    experience: { note: experience.note, preferred: experience.preferred },
    education,
  };
}

function byId<T extends { id: string }, V>(items: readonly T[], texts: (item: T) => V): Record<string, V> {
  return Object.fromEntries(items.map((item) => [item.id, texts(item)]));
}

type Sentences = LadderDocument['skills'][number]['indicators'];

function whole(
  sentences: Readonly<Sentences>,
): Record<string, { text: string; examples: string[]; not?: string | undefined }> {
  return Object.fromEntries(
    Object.entries(sentences).map(([key, written]) => [key, { ...described(written) }]),
  );
}
