import type { LadderTexts } from '../../../model/ladder/ladderTexts';
import strings from './strings.json';

export const ladderTexts = (): LadderTexts => strings.ladder;
