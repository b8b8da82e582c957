import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import { criteriaTexts } from './criteriaTexts';
import strings from './strings.json';

const MOST_NAMED = 5;

export const criteriaMessages = ({ plural, list }: Formatter): MessagesOf<'criteria'> => ({
  ...strings.view,
  sheet: criteriaTexts,
  rolesSaved: (n) => plural(n, { one: '# Seite gespeichert', other: '# Seiten gespeichert' }),
  finding: (finding) => {
    switch (finding.kind) {
      case 'ladder':
        return strings.progression[finding.what];
      case 'role':
        return `${finding.role.title}: ${strings.parts[finding.what]}.`;
      case 'move':
        return `${finding.from.title} zu ${finding.to.title}: Die Leiter nennt nichts, was die zweite Rolle über die erste hinaus verlangt.`;
      case 'words': {
        const named = finding.words
          .slice(0, MOST_NAMED)
          .map(({ word, count }) => (count === 1 ? word : `${word} ×${count}`));
        return `${finding.role.title}: Der Text hat viele stereotyp männliche Wörter (${list(named)}). In einer Studie von Gaucher, Friesen und Kay (2011) fanden Frauen so beschriebene Stellen weniger ansprechend.`;
      }
    }
  },
});
