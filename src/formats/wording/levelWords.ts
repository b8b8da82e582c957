/** Words and figures for proficiency: the scale they belong to, and the step of it that they mean. */
import { slug, titleKey } from '../../model/ladder/id';
import type { ScaleStep } from '../../model/ladder/scale';
import { Ids } from './ids';

/** The scale of a ladder that names none. Most frameworks use its words. */
const DEFAULT_STEPS = ['Awareness', 'Working', 'Practitioner', 'Expert'];

/** Common words of scales with their height, to propose an order if a source gives none. */
const HEIGHTS: Readonly<Record<string, number>> = {
  none: 0,
  unaware: 0,
  awareness: 10,
  aware: 10,
  novice: 12,
  beginner: 14,
  basic: 16,
  entry: 16,
  foundation: 20,
  foundational: 20,
  fundamental: 20,
  'advanced beginner': 22,
  developing: 25,
  working: 30,
  'working knowledge': 30,
  intermediate: 35,
  competent: 40,
  practitioner: 45,
  proficient: 50,
  experienced: 52,
  advanced: 55,
  expert: 60,
  mastery: 65,
  master: 65,
  thought: 70,
};

const HEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(HEIGHTS));

/** Longer scales are figures of another kind, such as percentages. */
const MOST_STEPS = 20;

/** More distinct words than this are not a scale. The checks report the words beyond it. */
const MOST_WORDS = 100;

/** Words that people write for no requirement. */
const UNUSED = /^(not in use|n ?\/? ?a|not applicable|not required|none|x|tbd|tbc|\?|-|–|—)$/iu;

export function isUnused(word: string): boolean {
  return UNUSED.test(word.trim()) && word.trim().toLowerCase() !== 'x';
}

/** True for a common level: a small figure, or a word with a known height. */
export function isLevelWord(text: string): boolean {
  const figure = figureIn(text);
  if (figure !== undefined) return figure <= MOST_STEPS;
  return HEIGHT_OF.has(titleKey(text)) || isUnused(text);
}

/** The scale that contains the words, and its steps in a better order if one is known. */
export interface FoundScale {
  /** Undefined if the default scale has every word. */
  scale?: ScaleStep[];
  proposed?: ScaleStep[];
}

/**
 * The smallest scale with every word: the default scale, figures from 1, or the words in order of appearance.
 */
export function scaleOf(words: Iterable<string>): FoundScale {
  const distinct = new Map<string, string>();
  for (const word of words) {
    const key = titleKey(word) || word;
    if (!isUnused(word) && !distinct.has(key)) distinct.set(key, word);
  }
  const names = [...distinct.values()].slice(0, MOST_WORDS);
  const standard = new LevelReader(DEFAULT_STEPS.map((name) => ({ id: slug(name), name })));
  if (names.every((word) => standard.step(word) !== undefined && !isFigure(word))) return {};
  const figures = names.filter((word) => figureIn(word) !== undefined);
  if (figures.length === names.length) {
    const most = Math.ceil(Math.max(...figures.map((word) => figureIn(word) ?? 0), 1));
    if (most <= MOST_STEPS)
      return {
        scale: Array.from({ length: most }, (_, at) => ({ id: String(at + 1), name: String(at + 1) })),
      };
  }
  const ids = new Ids();
  const scale = names.filter((word) => !isFigure(word)).map((name) => ({ id: ids.make(name), name }));
  if (scale.length === 0) return {};
  const heights = scale.map(({ name }) => HEIGHT_OF.get(titleKey(name)));
  if (new Set(heights).size < scale.length || heights.includes(undefined)) return { scale };
  const proposed = scale
    .map((step, at) => ({ step, height: heights[at] ?? 0 }))
    .sort((a, b) => a.height - b.height)
    .map(({ step }) => step);
  return proposed.every((step, at) => step === scale[at]) ? { scale } : { scale, proposed };
}

/** Reads words for levels against one scale. */
export class LevelReader {
  readonly #scale: readonly ScaleStep[];
  readonly #byId = new Map<string, number>();
  readonly #byName = new Map<string, number>();

  constructor(scale: readonly ScaleStep[]) {
    this.#scale = scale;
    for (const [at, { id, name }] of scale.entries()) {
      if (!this.#byId.has(id)) this.#byId.set(id, at + 1);
      if (!this.#byName.has(titleKey(name))) this.#byName.set(titleKey(name), at + 1);
    }
  }

  /** True for the id or name of a step, as `stepValue` finds it. */
  knows(word: string): boolean {
    return this.#exact(word) !== undefined;
  }

  /**
   * Converts a written level to one for the document: unchanged if the scale has it, else the figure or step
   * it means ("Level 3", "3 - Practitioner", "Expert level"). `read` is true if it was converted. A word
   * without a meaning stays, and the checks report it.
   */
  read(word: string): { level: string | number; read: boolean } {
    if (this.knows(word)) return { level: word, read: false };
    if (isFigure(word)) return { level: Number(word.replace(',', '.')), read: false };
    const step = this.step(word);
    return step ? { level: step.id, read: true } : { level: word, read: false };
  }

  /** The step a word means: by name, by name with other signs, or by figure. */
  step(word: string): ScaleStep | undefined {
    const value = this.#byId.get(word) ?? this.#exact(word) ?? this.#inOtherWords(word);
    return value === undefined ? undefined : this.#scale[value - 1];
  }

  #exact(word: string): number | undefined {
    const values = [this.#byId.get(word), this.#byName.get(titleKey(word))].filter(
      (one) => one !== undefined,
    );
    return values.length > 0 ? Math.min(...values) : undefined;
  }

  #inOtherWords(word: string): number | undefined {
    const plain = titleKey(word.replace(/\d+/g, ' '))
      .split(' ')
      .filter((part) => !/^(level|step|stage|l|p|proficiency|knowledge)$/.test(part))
      .join(' ');
    if (plain !== '') return this.#exact(plain);
    const figure = figureIn(word);
    const isStep =
      figure !== undefined && Number.isInteger(figure) && figure >= 1 && figure <= this.#scale.length;
    return isStep ? figure : undefined;
  }
}

function isFigure(word: string): boolean {
  return /^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(word);
}

/** The 3 in "3", "L3", "Level 3" and "3/5". Undefined if there are other words or figures. */
function figureIn(word: string): number | undefined {
  const found = /^(?:level|step|stage|l|p)?[ .-]?(\d{1,9}(?:[.,]\d{1,20})?)(?: ?\/ ?\d{1,9})?$/i.exec(word);
  return found?.[1] === undefined ? undefined : Number(found[1].replace(',', '.'));
}
