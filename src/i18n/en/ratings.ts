/** Steps and ratings in English, for programs that have no language to choose. */
import { formatterFor } from '../formatter/Formatter';
import { answersMessages } from './answers/messages';
import { figuresMessages } from './figures/messages';

const ENGLISH = formatterFor('en', 'en-GB');

/** The name of a value: a step's name, "Not yet" for 0, or the figure if it is between steps. */
export const { stepName } = figuresMessages(ENGLISH);

/** "Practitioner", "Not yet", "Not applicable", "Not rated"; for an unknown step, the rating as written. */
export const { answerText } = answersMessages(ENGLISH);
