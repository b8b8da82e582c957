import type { LadderTexts } from '../../../model/ladder/ladderTexts';
import strings from './strings.json';

/** What an import or a merge writes into a ladder. A name in braces is replaced by an argument: keep it in a translation. */
export const ladderTexts = (): LadderTexts => strings.ladder;
