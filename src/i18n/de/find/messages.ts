import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const findMessages = ({ plural, figure, part }: Formatter): MessagesOf<'find'> => ({
  ...strings,
  from: (pay) => `ab ${pay}`,
  asks: (skill) => `verlangt ${skill}`,
  tagged: (tag) => `Schlagwort ${tag}`,
  midPayFrom: (pay) => `mittleres Gehalt ab ${figure(pay)}`,
  remove: (filter) => `Filter ${filter} entfernen`,
  shown: (roles) => plural(roles, { one: '# Rolle angezeigt', other: '# Rollen angezeigt' }),

  open: withParts(strings.open, part),
  alias: (title) => `auch ${title}`,
  skillAlias: (name) => `auch ${name}: Rollen anzeigen, die sie verlangen`,
  tagHint: (roles) => plural(roles, { one: 'Schlagwort von # Rolle', other: 'Schlagwort von # Rollen' }),
  views: strings.views.map((text) => withParts(text, part)),
});
