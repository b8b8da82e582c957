import type { MessagesOf } from '../../locales/Language';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const tableMessages = (_: Formatter): MessagesOf<'table'> => strings;
