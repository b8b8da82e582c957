import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The ladder as a table. */
export const tableMessages = (_: Formatter) => strings;
