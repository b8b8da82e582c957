import type { HandbookTexts } from '../../../formats/markdown/handbookTexts';
import { plainFormatter } from '../../formatter/Formatter';
import { figuresMessages } from '../figures/messages';
import strings from './strings.json';

const formatter = plainFormatter('de', 'de');
const figures = figuresMessages(formatter);
const { figure, plural, money } = formatter;
const PERIODS = { year: 'Jahr', month: 'Monat', week: 'Woche', day: 'Tag', hour: 'Stunde' };

export const handbook: HandbookTexts = {
  ...strings.handbook,
  edition: (edition) => `Ausgabe ${edition}`,
  effective: (date) => `gültig ab ${date}`,
  payRegion: (region) => `Gehälter für ${region}, wo ein Band nichts anderes nennt`,
  owner: (name, url) => `gepflegt von ${name}${url === undefined ? '' : ` (${url})`}`,
  licence: (licence) => `Lizenz: ${licence}`,
  aliases: (names) => `auch ${names.join(', ')}`,
  alsoCalled: (names) => `Auch genannt: ${names.join(', ')}.`,
  tags: (names) => `Schlagwörter: ${names.join(', ')}`,
  years: ({ least, usual, openEnded }) => {
    const more = openEnded ? ' oder mehr' : '';
    if (least !== undefined && usual !== undefined)
      return `${figure(least, 2)} bis ${figure(usual, 2)}${more} Jahre`;
    const years = least ?? usual;
    return years === undefined ? '' : plural(years, { one: `#${more} Jahr`, other: `#${more} Jahre` });
  },
  preferredExperience: (list) => `Erwünscht:\n\n${list}`,
  minimumEducation: (text) => `Mindestens: ${text}`,
  preferredEducation: (text) => `Erwünscht: ${text}`,
  fieldsOfStudy: (fields) => `Fächer: ${fields.join(', ')}`,
  band: ({ min, max, currency, topCoded, period, region }) =>
    `${money(min, currency)} bis ${topCoded ? '≥ ' : ''}${money(max, currency)} pro ${PERIODS[period]}${region === undefined ? '' : `, ${region}`}`,
  mid: (value) => `Mitte ${figure(value, 2)}`,
  asOf: (date) => `Stand ${date}`,
  includes: (components) => `enthält ${components.join(', ')}`,
  readOn: (date) => `abgelesen am ${date}`,
  retrieved: (date) => `abgerufen ${date}`,
  typicalYears: (from, to) =>
    to === undefined
      ? `üblicherweise ${plural(from, { one: '# Jahr oder mehr', other: '# Jahre oder mehr' })}`
      : `üblicherweise ${figure(from, 2)} bis ${plural(to, { one: '# Jahr', other: '# Jahre' })}`,
  example: (text) => `Zum Beispiel: ${text}`,
  isNot: (text) => `Nicht gemeint: ${text}`,
  category: (name) => `Arbeitsgruppe ${name}`,
  sameAs: (uris) => `Entspricht: ${uris.join(', ')}`,
  criterion: (text) => `zusätzlich verlangt: ${text}`,
  observed: (count, period) =>
    `${plural(count, { one: '# Person hat', other: '# Personen haben' })} diesen Schritt gemacht${period === undefined ? '' : ` (${period})`}`,
  successorOf: (title) => `ersetzt ${title}`,
  weight: (weight) => `Gewicht ${figure(weight, 2)}`,
  rungName: figures.rungName,
  step: figures.stepName,
};
