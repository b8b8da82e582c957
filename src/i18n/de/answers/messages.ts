import { answerValue } from '../../../model/profile/answers';
import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import { figuresMessages } from '../figures/messages';

export const answersMessages = (formatter: Formatter): MessagesOf<'answers'> => {
  const { stepName } = figuresMessages(formatter);
  return {
    answerText: (scale, answer) => {
      if (answer === undefined) return 'Nicht eingeschätzt';
      const value = answerValue(scale, answer);
      if (value === undefined) return String(answer);
      return value === 'notApplicable' ? 'Nicht zutreffend' : stepName(scale, value);
    },
  };
};
