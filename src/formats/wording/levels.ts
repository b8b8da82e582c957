/**
 * The published table for inferring a level from the wording of a skill line. An inferred level is marked
 * `inferred`, so that a person confirms it.
 *
 * The rules are tried from the top, and the first match wins:
 * 1. A hedge at the start ("Familiarity with ...", "Basic ...") decides, whatever follows.
 * 2. Otherwise the highest step with a word anywhere in the wording decides.
 * 3. Otherwise the wording gives no level, and `UNSAID` applies.
 *
 * Where the plain meaning of a word and the default ladder differ, the ladder wins, because a person graded
 * it from the same wording: "hands-on" and experience in building or running something are Practitioner, not
 * Working, and "complex" is Expert. All 18 skills of the ladder's original page get the level they have
 * there.
 *
 * In the skill's name only the words in `inName` count: "Expert-Level Programming" gives a level, "Customer
 * Experience" does not. Steps are ids of the default scale.
 */
export interface WordingRule {
  step: 'awareness' | 'working' | 'practitioner' | 'expert';
  /** `opening`: only as the first words, after an article. `anywhere`: anywhere in the wording. */
  where: 'opening' | 'anywhere';
  /** Lower-case words and phrases, matched as whole words. */
  words: readonly string[];
  /** The words that also count in the skill's name. */
  inName: readonly string[];
}

export const WORDING_RULES: readonly WordingRule[] = [
  {
    step: 'awareness',
    where: 'opening',
    words: [
      'awareness',
      'basic',
      'basics',
      'exposure',
      'familiar',
      'familiarity',
      'general',
      'introductory',
      'some',
      'willingness',
      'eagerness',
      'interest',
    ],
    inName: ['basic', 'introductory'],
  },
  {
    // Deep knowledge, complex work, or setting the direction of a team.
    step: 'expert',
    where: 'anywhere',
    words: [
      'complex',
      'deep experience',
      'deep expertise',
      'deep knowledge',
      'deep technical',
      'deep understanding',
      'exceptional',
      'expert',
      'expert-level',
      'expert level',
      'expertise',
      'extensive',
      'guide a team',
      'guiding a team',
      'lead a team',
      'leading a team',
      'lead teams',
      'leading teams',
      'master',
      'mastery',
      'outstanding',
      'responsibility for the team',
      'thought leadership',
      'world-class',
    ],
    inName: ['exceptional', 'expert', 'expert-level', 'mastery', 'outstanding', 'world-class'],
  },
  {
    // Good, independent, practical work, and able to help others.
    step: 'practitioner',
    where: 'anywhere',
    words: [
      'ability',
      'able',
      'advanced',
      'capable',
      'capacity',
      'demonstrated',
      'developing the skills of',
      'excellent',
      'experience building',
      'experience designing',
      'experience maintaining',
      'experience operating',
      'experience running',
      'experience setting up',
      'fluency',
      'fluent',
      'hands-on',
      'in-depth',
      'passion',
      'proficiency',
      'proficient',
      'proven',
      'rigorous',
      'skilled',
      'solid',
      'strong',
      'thorough',
      'well-versed',
    ],
    inName: ['advanced', 'excellent', 'proficient', 'strong'],
  },
  {
    // Applies it in everyday work.
    step: 'working',
    where: 'anywhere',
    words: [
      'comfort',
      'comfortable',
      'competence',
      'competent',
      'experience',
      'experienced',
      'knowledge',
      'practical',
      'understanding',
      'working',
    ],
    inName: [],
  },
  {
    step: 'awareness',
    where: 'anywhere',
    words: ['awareness', 'exposure', 'familiar', 'familiarity', 'understand the basics'],
    inName: [],
  },
];

/** The step of a line that only names the skill: we assume it is used at work. */
export const UNSAID = 'working';

export interface InferredLevel {
  step: WordingRule['step'];
  /** The words that decided. Absent if the line gives no level. */
  words?: string;
}

/** The level that a skill line requires, by the table. */
export function inferLevel(name: string, wording: string): InferredLevel {
  const text = fold(wording);
  const title = fold(name);
  for (const { step, where, words, inName } of WORDING_RULES) {
    const opening = text.replace(/^(?:an?|the) /, '');
    const found =
      where === 'opening'
        ? words.find((word) => holds(opening.slice(0, word.length + 1), word))
        : words.find((word) => holds(text, word));
    const decisive = found ?? inName.find((word) => holds(title, word));
    if (decisive !== undefined) return { step, words: decisive };
  }
  return { step: UNSAID };
}

/** True if the wording makes the skill preferred and not required. */
export function isOptional(wording: string): boolean {
  const text = fold(wording);
  return [
    'a plus',
    'an advantage',
    'nice to have',
    'is preferred',
    'preferred but',
    'optional',
    'bonus',
    'desirable',
  ].some((word) => holds(text, word));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True if the word or phrase occurs with no letter, digit or hyphen next to it. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}-]/u.test(text[at + word.length] ?? ''))
      return true;
  }
  return false;
}
