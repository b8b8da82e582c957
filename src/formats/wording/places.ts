/**
 * The published tables for proposing a level and a family from a title. A person can change the proposal. Ids
 * match the default ladder where it has the same level or family, so that imported roles line up with its
 * own.
 */
import { titleKey } from '../../model/ladder/id';

interface PlaceRule {
  id: string;
  name: string;
  /** Words and phrases, folded like `titleKey`. One match is enough. */
  words: readonly string[];
  /** The rule does not apply if one of these also occurs. */
  unless?: readonly string[];
}

const LEVEL_NAMES = {
  intern: 'Intern',
  junior: 'Junior',
  engineer: 'Engineer',
  senior: 'Senior',
  lead: 'Lead · Staff',
  principal: 'Principal · Manager',
  director: 'Director',
  executive: 'Executive',
} as const;

/** The levels that a title can propose, lowest first. */
export const PROPOSED_LEVELS: readonly { id: string; name: string }[] = Object.entries(LEVEL_NAMES).map(
  ([id, name]) => ({ id, name }),
);

/** The first rule with a word in the title decides. A title without any of them gets `ELSE_LEVEL`. */
const LEVEL_RULES: readonly {
  id: keyof typeof LEVEL_NAMES;
  words: readonly string[];
  unless?: readonly string[];
}[] = [
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
const ELSE_LEVEL: keyof typeof LEVEL_NAMES = 'engineer';

/**
 * The first rule with a word in the title decides, then the first with a word in the tags, then
 * `ELSE_FAMILY`.
 */
const FAMILY_RULES: readonly PlaceRule[] = [
  {
    id: 'security',
    name: 'Security',
    words: ['security', 'cybersecurity', 'appsec', 'devsecops', 'soc', 'penetration', 'threat', 'ciso'],
  },
  {
    id: 'data-machine-learning',
    name: 'Data & machine learning',
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
  { id: 'quality', name: 'Quality', words: ['qa', 'quality', 'test', 'tester', 'testing', 'sdet'] },
  { id: 'architecture', name: 'Architecture', words: ['architect', 'architecture'] },
  {
    id: 'platform-reliability',
    name: 'Platform & reliability',
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
  { id: 'design', name: 'Design', words: ['ux', 'ui', 'designer', 'design', 'interactive'] },
  {
    id: 'front-end-mobile',
    name: 'Front end & mobile',
    words: ['front end', 'frontend', 'mobile', 'ios', 'android', 'web'],
  },
  { id: 'back-end', name: 'Back end', words: ['back end', 'backend', 'java', 'api', 'server side'] },
  {
    id: 'product-delivery',
    name: 'Product & delivery',
    words: ['product', 'scrum', 'agile', 'project', 'program', 'delivery'],
  },
  {
    id: 'management',
    name: 'Management',
    words: ['manager', 'director', 'head', 'vp', 'vice president', 'chief', 'cto', 'cio', 'team lead'],
  },
  { id: 'support', name: 'Support', words: ['support', 'help desk', 'service desk'] },
  {
    id: 'software',
    name: 'Software',
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
const ELSE_FAMILY = { id: 'general', name: 'General' } as const;

export interface ProposedPlace {
  id: string;
  name: string;
  /** The word that decided. Absent if none did. */
  because?: string;
}

export function proposeLevel(title: string): ProposedPlace {
  const found = decide(LEVEL_RULES, title);
  const id = found?.rule.id ?? ELSE_LEVEL;
  return { id, name: LEVEL_NAMES[id], ...(found ? { because: found.word } : {}) };
}

/** The title comes first, because tags name every field that a role touches. */
export function proposeFamily(title: string, tags: readonly string[]): ProposedPlace {
  const found = decide(FAMILY_RULES, title) ?? decide(FAMILY_RULES, tags.join(' '));
  return found ? { id: found.rule.id, name: found.rule.name, because: found.word } : { ...ELSE_FAMILY };
}

function decide<R extends { words: readonly string[]; unless?: readonly string[] }>(
  rules: readonly R[],
  text: string,
): { rule: R; word: string } | undefined {
  const padded = ` ${titleKey(text)} `;
  const has = (word: string) => padded.includes(` ${word} `);
  for (const rule of rules) {
    const word = rule.words.find(has);
    if (word !== undefined && !rule.unless?.some(has)) return { rule, word };
  }
  return undefined;
}
