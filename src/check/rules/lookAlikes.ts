/**
 * Two skills that are probably one, written twice: "Postgres" and "PostgreSQL", "Front end" and
 * "Frontend", "Modelling" and "Modeling". Names are compared only where they share a key, so that the
 * cost stays near linear: all pairs of 13,000 skills would be 85 million.
 */
import type { CareerGraph } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import type { SkillDocument } from '../../model/ladder/ladder';
import { foldedWords, oneSlipApart, spellingKeys } from './spelling';

interface Spelling {
  /** Position of its skill in the document. */
  skill: number;
  titleKey: string;
  words: string[];
  /** As a reader knows it: an alias stands with the name of its skill. */
  shown: string;
  path: DocumentPath;
}

/** Names past this number under one key are not compared with each other: the first ones tell enough. */
const MOST_IN_BUCKET = 20;

export function lookAlikes({ document }: CareerGraph): Issue[] {
  const buckets = new Map<string, Spelling[]>();
  const reported = new Set<string>();
  const issues: Issue[] = [];
  for (const spelling of spellings(document.skills)) {
    for (const key of spellingKeys(spelling.words)) {
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      // A third name of a kind is reported beside the first, not beside each one before it.
      const twin = bucket.find((other) => alike(other, spelling));
      if (bucket.length < MOST_IN_BUCKET) bucket.push(spelling);
      const pair = `${twin?.skill} ${spelling.skill}`;
      if (!twin || reported.has(pair)) continue;
      reported.add(pair);
      issues.push(issue('SKILL_LOOKALIKE', spelling.path, { a: twin.shown, b: spelling.shown }));
    }
  }
  return issues;
}

function alike(a: Spelling, b: Spelling): boolean {
  // Two skills with one title key answer to one name, which is an error of its own.
  if (a.skill === b.skill || a.titleKey === b.titleKey) return false;
  return a.words.join('') === b.words.join('') || oneSlipApart(a.words, b.words);
}

function* spellings(skills: readonly SkillDocument[]): Generator<Spelling> {
  for (const [skill, { name, aliases }] of skills.entries()) {
    yield {
      skill,
      titleKey: titleKey(name),
      words: foldedWords(name),
      shown: name,
      path: ['skills', skill, 'name'],
    };
    for (const [index, alias] of aliases.entries()) {
      const path = ['skills', skill, 'aliases', index];
      yield {
        skill,
        titleKey: titleKey(alias),
        words: foldedWords(alias),
        shown: `${alias} (${name})`,
        path,
      };
    }
  }
}
