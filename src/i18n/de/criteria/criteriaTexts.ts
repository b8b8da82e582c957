import type { CriteriaTexts } from '../../../formats/criteria/criteriaTexts';
import { plainFormatter } from '../../formatter/Formatter';
import { handbook } from '../formats/handbook';
import strings from './strings.json';

const { day } = plainFormatter('de', 'de');

export const criteriaTexts: CriteriaTexts = {
  ...strings.sheet,
  handbook,
  moveTitle: (from, to) => `Von ${from} zu ${to}`,
  level: (name) => `Ebene: ${name}`,
  family: (name) => `Familie: ${name}`,
  ladder: (title, edition) => (edition === undefined ? title : `${title}, Ausgabe ${edition}`),
  effective: (date) => `gültig ab ${date}`,
  dated: (date) => `Stand ${day(date)}`,
  fromTo: (from, to) => `von ${from} zu ${to}`,
  atLevel: (name) => `Auf Ebene ${name}`,
  minimumEducation: (value) => `Ausbildung, mindestens: ${value}`,
  preferredEducation: (value) => `Ausbildung, erwünscht: ${value}`,
  fieldsOfStudy: (fields) => `Fachrichtungen: ${fields.join(', ')}`,
  preferredExperience: (value) => `Erwünscht: ${value}`,
  years: (value) => `Erfahrung: ${value}`,
  payPlace: (source, url) => `Quelle: ${source}${url === undefined ? '' : `, ${url}`}`,
  method: (value) => `So wurde geschätzt: ${value}`,
  sources: (titles) => `Quellen: ${titles.join('; ')}.`,
  maintainedBy: (name, url) => `Gepflegt von ${name}${url === undefined ? '' : ` (${url})`}.`,
  requiredStep: (step) => `${step}, verlangt`,
  stepWords: (step, words) => `${step}: ${words}`,
  index: { ...strings.sheet.index, title: (ladder) => `Kriterien für Gehalt und Aufstieg: ${ladder}` },
};
