/**
 * What messages name beside names of the ladder: kinds of values, forms of text, reasons. Those that are known are said
 * in German; what comes from a file or a parser stays as it is.
 */
const PHRASES: Readonly<Record<string, string>> = {
  text: 'Text',
  'a number': 'eine Zahl',
  'true or false': 'true oder false',
  'a list': 'eine Liste',
  'a mapping of fields': 'Felder mit Werten',
  'a mapping': 'Namen mit Werten',
  'a value': 'ein Wert',
  nothing: 'nichts',
  'nothing (null)': 'nichts (null)',
  'a date without quotes': 'ein Datum ohne Anführungszeichen',
  'not empty': 'nicht leer',
  'no text': 'kein Text',
  role: 'Rolle',
  skill: 'Kompetenz',
  level: 'Ebene',
  family: 'Familie',
  step: 'Stufe',
  source: 'Quelle',
  rows: 'Zeilen',
  cells: 'Zellen',
  roles: 'Rollen',
  skills: 'Kompetenzen',
  'characters in one cell': 'Zeichen in einer Zelle',
  pay: 'Gehalt',
  'source and date': 'Quelle und kein Datum',
  date: 'Datum',
  'it is not there': 'sie ist nicht da',
  'it is not text': 'sie ist kein Text',
  'it names no ladder': 'sie nennt keine Leiter',
  'it holds no list of sheets': 'sie enthält keine Liste von Blättern',
  'it is no table of roles and skills': 'es ist keine Tabelle von Rollen und Kompetenzen',
  'the zip file holds another entry of this name':
    'die ZIP-Datei enthält einen weiteren Eintrag dieses Namens',
};

const PATTERNS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^one of (.+)$/, (list = '') => `eines von ${list}`],
  [/^at least (\S+)(?: characters| entries)?$/, (least = '') => `mindestens ${least}`],
  [/^at most (\S+) characters$/, (most = '') => `höchstens ${most} Zeichen`],
  [/^at most (\S+) entries$/, (most = '') => `höchstens ${most} Einträge`],
  [/^at most (\S+)$/, (most = '') => `höchstens ${most}`],
  [/^the text (.+)$/s, (text = '') => `den Text ${text}`],
  [/^the number (.+)$/, (number = '') => `die Zahl ${number}`],
];

export function phrase(text: string): string {
  if (Object.hasOwn(PHRASES, text)) return PHRASES[text] ?? text;
  for (const [pattern, say] of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return say(...found.slice(1));
  }
  const parts = text.split(' or ');
  return parts.length > 1 ? parts.map(phrase).join(' oder ') : text;
}
