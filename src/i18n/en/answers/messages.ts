import type { Answer } from '../../../model/profile/profile';
import { answerValue } from '../../../model/profile/answers';
import type { ScaleStep } from '../../../model/ladder/scale';
import type { Formatter } from '../../formatter/Formatter';
import { figuresMessages } from '../figures/messages';

/** What somebody answers of a skill. */
export const answersMessages = (formatter: Formatter) => {
  const { stepName } = figuresMessages(formatter);
  return {
    /** "Practitioner", "Not yet", "Not applicable", "Not rated"; of a step the scale does not have, as it is written. */
    answerText: (scale: readonly ScaleStep[], answer: Answer | undefined) => {
      if (answer === undefined) return 'Not rated';
      const value = answerValue(scale, answer);
      if (value === undefined) return String(answer);
      return value === 'notApplicable' ? 'Not applicable' : stepName(scale, value);
    },
  };
};
