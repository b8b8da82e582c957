import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Finding, filters and keys. */
export const findMessages = ({ plural, figure, part }: Formatter) => ({
  ...strings,
  from: (pay: string) => `from ${pay}`,
  asks: (skill: string) => `needs ${skill}`,
  tagged: (tag: string) => `tagged ${tag}`,
  midPayFrom: (pay: number) => `midpoint pay from ${figure(pay)}`,
  remove: (filter: string) => `Remove the filter ${filter}`,
  shown: (roles: number) => plural(roles, { one: '# role shown', other: '# roles shown' }),
  /** `what` is left out where there is little room. */
  open: withParts(strings.open, part),
  alias: (title: string) => `also ${title}`,
  skillAlias: (name: string) => `also ${name}: show the roles that need it`,
  tagHint: (roles: number) => plural(roles, { one: 'tag of # role', other: 'tag of # roles' }),
  views: strings.views.map((text) => withParts(text, part)),
});
