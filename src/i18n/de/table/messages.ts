import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const tableMessages = (_: Formatter): MessagesOf<'table'> => strings;
