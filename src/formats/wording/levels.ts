/**
 * The published table by which a level is read from the wording of a skill line. A level read this way is
 * marked `inferred`, so that a person confirms it.
 *
 * The rules are tried from the top, and the first that finds one of its words wins:
 * 1. a hedge with which the wording opens ("Familiarity with ...", "Basic ...") decides, whatever follows;
 * 2. else the highest step one of whose words stands anywhere in the wording;
 * 3. else, where nothing in the line says how well, `UNSAID`.
 * Where a word's plainest reading and the default ladder, which a person graded from the same wording, differ,
 * the ladder counts: "hands-on" and experience in building or running a thing are Practitioner, not Working, and
 * "complex" is Expert. All 18 skills of the page the ladder began with come out as they are graded there.
 *
 * Of the skill's name only the words marked `inName` count: "Expert-Level Programming" says a level,
 * "Customer Experience" does not. Steps are ids of the default scale.
 */
export interface WordingRule {
  step: 'awareness' | 'working' | 'practitioner' | 'expert';
  /** `opening`: only as the first words, behind an article. `anywhere`: anywhere in the wording. */
  where: 'opening' | 'anywhere';
  /** In small letters; each stands for itself with nothing but a word's border around it. */
  words: readonly string[];
  /** Those of the words that also count in the skill's name. */
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
    // Knows it to the ground, handles what is complex, or sets the direction of a whole team.
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
    // Does it well and alone, in practice, and can help others with it.
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
    // Applies it to everyday work.
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

/** Where a line only names the skill, it is taken to be used at work. */
export const UNSAID = 'working';

export interface InferredLevel {
  step: WordingRule['step'];
  /** The words that decided; absent where the line says nothing of how well. */
  words?: string;
}

/** The level a skill line asks, by the table. */
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

/** True for wording that makes the skill welcome rather than needed. */
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

/** A word or phrase with no letter, digit or hyphen right before or behind it. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}-]/u.test(text[at + word.length] ?? ''))
      return true;
  }
  return false;
}
