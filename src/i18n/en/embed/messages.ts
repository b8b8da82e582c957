import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The ladder in somebody else’s page. */
export const embedMessages = (_: Formatter) => strings;
