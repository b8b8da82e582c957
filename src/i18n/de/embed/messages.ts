import type { MessagesOf } from '../../locales/Language';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const embedMessages = (_: Formatter): MessagesOf<'embed'> => strings;
