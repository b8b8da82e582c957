/**
 * Finds pairs of skills that are probably the same, written differently: "Postgres" and "PostgreSQL", "Front
 * end" and "Frontend", "Modelling" and "Modeling". Compares only names that share a key, so that the cost is
 * nearly linear: all pairs of 13,000 skills would be 85 million.
 */
import type { CareerGraph } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import type { SkillDocument } from '../../model/ladder/ladder';
import { foldedWords, oneSlipApart, spellingKeys } from './spelling';

interface Spelling {
  /** Index of its skill in the document. */
  skill: number;
  titleKey: string;
  words: string[];
  /** The name to report. An alias includes the name of its skill. */
  shown: string;
  path: DocumentPath;
}

/** Beyond this number under one key, names are not compared with each other. The first ones are enough. */
const MAX_IN_BUCKET = 20;

export function lookAlikes({ document }: CareerGraph): Issue[] {
  const buckets = new Map<string, Spelling[]>();
  const reported = new Set<string>();
  const issues: Issue[] = [];
  for (const spelling of spellings(document.skills)) {
    for (const key of spellingKeys(spelling.words)) {
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      // A third similar name is reported with the first one only, not with every earlier one.
      const twin = bucket.find((other) => alike(other, spelling));
      if (bucket.length < MAX_IN_BUCKET) bucket.push(spelling);
      const pair = `${twin?.skill} ${spelling.skill}`;
      if (!twin || reported.has(pair)) continue;
      reported.add(pair);
      issues.push(issue('SKILL_LOOKALIKE', spelling.path, { a: twin.shown, b: spelling.shown }));
    }
  }
  return issues;
}

function alike(a: Spelling, b: Spelling): boolean {
  // Two skills with the same title key share a name, which is an error of its own.
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
