import type { CriteriaTexts } from '../../../formats/criteria/criteriaTexts';
import { plainFormatter } from '../../formatter/Formatter';
import { handbook } from '../formats/handbook';
import strings from './strings.json';

const { day } = plainFormatter('en', 'en-GB');

/** The texts of a criteria sheet, a job advert and an interview guide. */
export const criteriaTexts: CriteriaTexts = {
  ...strings.sheet,
  handbook,
  moveTitle: (from, to) => `From ${from} to ${to}`,
  level: (name) => `Level: ${name}`,
  family: (name) => `Family: ${name}`,
  ladder: (title, edition) => (edition === undefined ? title : `${title}, edition ${edition}`),
  effective: (date) => `in effect from ${date}`,
  dated: (date) => `dated ${day(date)}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  atLevel: (name) => `At ${name}`,
  minimumEducation: (value) => `Education, at least: ${value}`,
  preferredEducation: (value) => `Education, preferred: ${value}`,
  fieldsOfStudy: (fields) => `Fields of study: ${fields.join(', ')}`,
  preferredExperience: (value) => `Preferred: ${value}`,
  years: (value) => `Experience: ${value}`,
  payPlace: (source, url) => `Source: ${source}${url === undefined ? '' : `, ${url}`}`,
  method: (value) => `How it was estimated: ${value}`,
  sources: (titles) => `Sources: ${titles.join('; ')}.`,
  maintainedBy: (name, url) => `Maintained by ${name}${url === undefined ? '' : ` (${url})`}.`,
  requiredStep: (step) => `${step}, required`,
  stepWords: (step, words) => `${step}: ${words}`,
  index: { ...strings.sheet.index, title: (ladder) => `Criteria for pay and progression: ${ladder}` },
};
