import { MESSAGES, type Messages } from '../../check/messages';

/** The sentence for each fault and the way out: the checks' own, which the command line says as well. */
export const messages = (): Messages => MESSAGES;
