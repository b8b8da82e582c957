import { answerValue } from '../../model/profile/answers';
import type { Words } from '../locales/Language';
import type { Say } from '../formatter/Formatter';
import { figures } from './figures';

export const answers = (say: Say): Words<'answers'> => {
  const { stepName } = figures(say);
  return {
    answerText: (scale, answer) => {
      if (answer === undefined) return 'Nicht eingeschätzt';
      const value = answerValue(scale, answer);
      if (value === undefined) return String(answer);
      return value === 'notApplicable' ? 'Nicht zutreffend' : stepName(scale, value);
    },
  };
};
