import type { HandbookTexts } from '../../../formats/markdown/handbookTexts';
import { plainFormatter } from '../../formatter/Formatter';
import { figuresMessages } from '../figures/messages';
import strings from './strings.json';

/** The file is the same wherever it is written. */
const formatter = plainFormatter('en', 'en-GB');
const figures = figuresMessages(formatter);
const { figure, plural, money } = formatter;

/** The texts of a ladder exported as a handbook in Markdown. */
export const handbook: HandbookTexts = {
  ...strings.handbook,
  edition: (edition) => `Edition ${edition}`,
  effective: (date) => `in effect from ${date}`,
  payRegion: (region) => `pay for ${region} unless a band says otherwise`,
  owner: (name, url) => `maintained by ${name}${url === undefined ? '' : ` (${url})`}`,
  licence: (licence) => `licence: ${licence}`,
  aliases: (names) => `also ${names.join(', ')}`,
  alsoCalled: (names) => `Also called ${names.join(', ')}.`,
  tags: (names) => `Tags: ${names.join(', ')}`,
  years: ({ least, usual, openEnded }) => {
    const more = openEnded ? ' or more' : '';
    if (least !== undefined && usual !== undefined)
      return `${figure(least, 2)} to ${figure(usual, 2)}${more} years`;
    const years = least ?? usual;
    return years === undefined ? '' : plural(years, { one: `#${more} year`, other: `#${more} years` });
  },
  preferredExperience: (list) => `Preferred:\n\n${list}`,
  minimumEducation: (text) => `Minimum: ${text}`,
  preferredEducation: (text) => `Preferred: ${text}`,
  fieldsOfStudy: (fields) => `Fields of study: ${fields.join(', ')}`,
  band: ({ min, max, currency, topCoded, period, region }) =>
    `${money(min, currency)} to ${topCoded ? '≥ ' : ''}${money(max, currency)} per ${period}${region === undefined ? '' : `, ${region}`}`,
  mid: (value) => `midpoint ${figure(value, 2)}`,
  asOf: (date) => `as of ${date}`,
  includes: (components) => `includes ${components.join(', ')}`,
  readOn: (date) => `read on ${date}`,
  retrieved: (date) => `retrieved ${date}`,
  typicalYears: (from, to) =>
    to === undefined
      ? `usually ${plural(from, { one: '# year or more', other: '# years or more' })}`
      : `usually ${figure(from, 2)} to ${plural(to, { one: '# year', other: '# years' })}`,
  example: (text) => `For example: ${text}`,
  isNot: (text) => `Not: ${text}`,
  category: (name) => `work category ${name}`,
  sameAs: (uris) => `Same as: ${uris.join(', ')}`,
  criterion: (text) => `also asked: ${text}`,
  observed: (count, period) =>
    `${plural(count, { one: '# person has', other: '# people have' })} made this move${period === undefined ? '' : ` (${period})`}`,
  successorOf: (title) => `replaces ${title}`,
  weight: (weight) => `weight ${figure(weight, 2)}`,
  rungName: figures.rungName,
  step: figures.stepName,
};
