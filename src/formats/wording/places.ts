/**
 * The published tables for proposing a level and a family from a title. A person can change the proposal. Ids
 * match the default ladder where it has the same level or family, so that imported roles line up with its
 * own.
 */
import { titleKey } from '../../model/ladder/id';
import type { ProposedFamily, ProposedLevel } from '../../model/ladder/ladderTexts';

interface PlaceRule<Id> {
  id: Id;
  /** Words and phrases, folded like `titleKey`. One match is enough. */
  words: readonly string[];
  /** The rule does not apply if one of these also occurs. */
  unless?: readonly string[];
}

/** The first rule with a word in the title decides. A title without any of them gets `ELSE_LEVEL`. */
const LEVEL_RULES: readonly PlaceRule<ProposedLevel>[] = [
  { id: 'intern', words: ['intern', 'trainee', 'apprentice', 'co op', 'student', 'working student'] },
  {
    id: 'executive',
    words: [
      'chief',
      'vp',
      'svp',
      'evp',
      'vice president',
      'president',
      'cto',
      'cio',
      'ciso',
      'coo',
      'ceo',
      'cpo',
      'board',
    ],
  },
  { id: 'director', words: ['director', 'head of', 'head', 'distinguished', 'fellow'] },
  { id: 'lead', words: ['lead product manager', 'lead project manager', 'lead program manager'] },
  {
    id: 'senior',
    words: ['product manager', 'project manager', 'program manager', 'release manager', 'incident manager'],
    unless: ['principal', 'group'],
  },
  {
    id: 'principal',
    words: [
      'principal',
      'manager',
      'enterprise architect',
      'enterprise software architect',
      'automation architect',
      'lead architect',
      'lead technical architect',
    ],
  },
  {
    id: 'lead',
    words: [
      'lead',
      'leader',
      'staff',
      'supervisor',
      'senior solutions architect',
      'senior architect',
      'senior technical architect',
    ],
  },
  { id: 'senior', words: ['senior', 'sr', 'expert', 'architect', 'iii', 'iv'] },
  {
    id: 'junior',
    words: [
      'junior',
      'jr',
      'associate',
      'graduate',
      'entry level',
      'assistant',
      'technician',
      'analyst',
      'administrator',
      'support',
    ],
  },
];
const ELSE_LEVEL: ProposedLevel = 'engineer';

/**
 * The first rule with a word in the title decides, then the first with a word in the tags, then
 * `ELSE_FAMILY`.
 */
const FAMILY_RULES: readonly PlaceRule<ProposedFamily>[] = [
  {
    id: 'security',
    words: ['security', 'cybersecurity', 'appsec', 'devsecops', 'soc', 'penetration', 'threat', 'ciso'],
  },
  {
    id: 'data-machine-learning',
    words: [
      'data',
      'machine learning',
      'ml',
      'mlops',
      'ai',
      'analytics',
      'etl',
      'bi',
      'scientist',
      'database',
    ],
  },
  { id: 'quality', words: ['qa', 'quality', 'test', 'tester', 'testing', 'sdet'] },
  { id: 'architecture', words: ['architect', 'architecture'] },
  {
    id: 'platform-reliability',
    words: [
      'devops',
      'sre',
      'reliability',
      'platform',
      'infrastructure',
      'cloud',
      'network',
      'linux',
      'administrator',
      'release',
      'systems',
    ],
  },
  { id: 'design', words: ['ux', 'ui', 'designer', 'design', 'interactive'] },
  {
    id: 'front-end-mobile',
    words: ['front end', 'frontend', 'mobile', 'ios', 'android', 'web'],
  },
  { id: 'back-end', words: ['back end', 'backend', 'java', 'api', 'server side'] },
  {
    id: 'product-delivery',
    words: ['product', 'scrum', 'agile', 'project', 'program', 'delivery'],
  },
  {
    id: 'management',
    words: ['manager', 'director', 'head', 'vp', 'vice president', 'chief', 'cto', 'cio', 'team lead'],
  },
  { id: 'support', words: ['support', 'help desk', 'service desk'] },
  {
    id: 'software',
    words: [
      'software',
      'developer',
      'programmer',
      'engineer',
      'full stack',
      'technical lead',
      'tech lead',
      'technical leader',
    ],
  },
];
const ELSE_FAMILY: ProposedFamily = 'general';

/** The id of a proposed level or family. `LadderTexts` names it. */
export interface ProposedPlace<Id> {
  id: Id;
  /** The word that decided. Absent if none did. */
  because?: string;
}

export function proposeLevel(title: string): ProposedPlace<ProposedLevel> {
  return decide(LEVEL_RULES, title) ?? { id: ELSE_LEVEL };
}

/** The title comes first, because tags name every field that a role touches. */
export function proposeFamily(title: string, tags: readonly string[]): ProposedPlace<ProposedFamily> {
  return decide(FAMILY_RULES, title) ?? decide(FAMILY_RULES, tags.join(' ')) ?? { id: ELSE_FAMILY };
}

function decide<Id>(rules: readonly PlaceRule<Id>[], text: string): ProposedPlace<Id> | undefined {
  const padded = ` ${titleKey(text)} `;
  const has = (word: string) => padded.includes(` ${word} `);
  for (const rule of rules) {
    const word = rule.words.find(has);
    if (word !== undefined && !rule.unless?.some(has)) return { id: rule.id, because: word };
  }
  return undefined;
}
