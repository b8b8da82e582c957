import type { CodedWord } from '../../../formats/criteria/codedWords';
import type { CriteriaFinding } from '../../../formats/criteria/findings';
import type { Formatter } from '../../formatter/Formatter';
import { criteriaTexts } from './criteriaTexts';
import strings from './strings.json';

/** The criteria sheet of a role or a move, and what it lacks. */
export const criteriaMessages = ({ plural, list }: Formatter) => ({
  ...strings.view,
  sheet: criteriaTexts,
  rolesSaved: (n: number) => plural(n, { one: '# page saved', other: '# pages saved' }),
  finding: (finding: CriteriaFinding) => {
    switch (finding.kind) {
      case 'ladder':
        return strings.progression[finding.what];
      case 'role':
        return `${finding.role.title}: ${strings.parts[finding.what]}.`;
      case 'move':
        return `${finding.from.title} to ${finding.to.title}: the ladder names nothing that the second role asks beyond the first.`;
      case 'words':
        return `${finding.role.title}: its text has many stereotypically masculine words (${list(wordsOf(finding.words))}). Such wording made jobs less appealing to women in a study by Gaucher, Friesen and Kay (2011).`;
    }
  },
});

const MOST_NAMED = 5;

function wordsOf(words: readonly CodedWord[]): string[] {
  return words.slice(0, MOST_NAMED).map(({ word, count }) => (count === 1 ? word : `${word} ×${count}`));
}
