import { codedWords, type CodedWords, type WordsFor } from '../formatter/coded';
import type { Formatter } from '../formatter/Formatter';
import type {
  AssumptionArgs,
  ContentArgs,
  PartArgs,
  ReasonArgs,
  Thing,
  ValueArgs,
} from '../../model/validation/reasons';
import { formatNames } from './formatNames';
import { yamlFaults } from './yamlFaults';

/** A reason knows formats by their ids, which the model does not. */
const names: ReadonlyMap<string, string> = new Map(Object.entries(formatNames));

type Figures = Pick<Formatter, 'figure' | 'list'>;

/** What messages say beside names of the ladder: reasons, kinds of values, parts of files. */
export const reasons = (format: Figures): CodedWords =>
  codedWords(
    {
      reasons: reasonWords(format),
      values: valueWords(format),
      contents,
      assumptions,
      parts: partWords(format),
      things,
    },
    format.list,
  );

/** A clause behind a colon. */
const reasonWords = ({ figure, list }: Figures): WordsFor<ReasonArgs> => ({
  NOT_THERE: 'sie ist nicht da',
  NO_PERMISSION: 'der Zugriff ist nicht erlaubt',
  IS_FOLDER: 'es ist ein Ordner',
  PATH_NOT_FOLDER: 'ein Teil des Pfads ist kein Ordner',
  TOO_MANY_FILES: ({ limit }) => `darin sind mehr als ${figure(limit)} Dateien`,
  MOVED_OR_CHANGED: 'vielleicht wurde sie seit der Auswahl verschoben oder geändert',
  NOT_TEXT: 'sie ist kein Text',
  NOT_UTF8: 'sie ist kein Text in UTF-8',
  SYSTEM: ({ name }) => `das System meldet ${name}`,
  NO_LADDER_NAMED: 'sie nennt keine Leiter',
  SECOND_HEAD: ({ file }) => `der Ordner hat seine Leiter schon in ${file}`,

  ZIP_DAMAGED: 'die ZIP-Datei ist beschädigt oder unvollständig',
  ZIP_LIST_BROKEN: 'die ZIP-Datei ist beschädigt: ihr Verzeichnis führt ins Leere',
  ZIP_SPLIT: 'die ZIP-Datei ist ein Teil von mehreren',
  ZIP_TOO_LARGE: 'die ZIP-Datei ist größer, als eine Leiter sein kann',
  ZIP_TOO_MANY_FILES: ({ count, limit }) =>
    `die ZIP-Datei enthält ${figure(count)} Dateien, und höchstens ${figure(limit)} werden gelesen`,
  ZIP_EMPTY: 'die ZIP-Datei enthält nichts zu lesen',
  ZIP_NESTED: 'eine ZIP-Datei in einer anderen wird nicht geöffnet',
  ZIP_NAME_TWICE: 'die ZIP-Datei enthält einen weiteren Eintrag dieses Namens',
  IN_ENTRY: ({ entry, reason }, words) => `${entry}: ${words.reason(reason)}`,
  ENCRYPTED: 'der Inhalt ist verschlüsselt',
  PACKING_UNKNOWN: 'der Inhalt ist auf eine Art gepackt, die nicht gelesen wird',
  DAMAGED: 'der Inhalt ist beschädigt',
  UNPACKS_TOO_LARGE: ({ megabytes }) => `entpackt sind es mehr als ${figure(megabytes)} MB`,
  UNPACKS_TOO_DENSE: ({ times }) => `entpackt ist der Inhalt mehr als ${figure(times)}-mal so groß`,

  NO_SHEET_LIST: 'sie enthält keine Liste von Blättern',
  SHEET_HIDDEN: 'das Blatt ist ausgeblendet',
  SHEET_TWICE: 'die Arbeitsmappe nennt dasselbe Blatt zweimal',
  SHEET_MISSING: 'die Arbeitsmappe enthält das Blatt nicht, das sie nennt',
  SHEET_CUT_OFF: 'das Blatt bricht mittendrin ab',

  NO_TEXT: 'es ist kein Text da',
  SECOND_DOCUMENT: 'hier beginnt ein zweites Dokument, und eine Datei enthält eines',
  NOT_PLAIN: 'so viel Text muss einfaches YAML oder JSON sein, und dieser ist es nicht',
  TOO_DEEP: ({ limit }) => `der Text ist tiefer verschachtelt als ${figure(limit)} Ebenen`,
  TOO_MANY_NODES: ({ limit }) => `der Text enthält mehr als ${figure(limit)} Listen und Gruppen von Feldern`,
  TOO_MANY_ENTRIES: ({ limit }) =>
    `eine Liste oder Gruppe von Feldern hat mehr als ${figure(limit)} Einträge`,
  TOO_MANY_VALUES: ({ limit }) => `davor stehen mehr als ${figure(limit)} Werte`,
  FIELD_TWICE: ({ field }) => `das Feld „${field}“ steht doppelt`,
  NOT_JSON: 'dies ist kein gültiges JSON',
  NOT_YAML: ({ fault }) => yamlFaults.get(fault) ?? 'dies ist kein gültiges YAML',

  LINK_START: 'er beginnt nicht wie ein solcher Link',
  LINK_TOO_LONG: ({ limit }) => `er hat mehr als ${figure(limit)} Zeichen`,
  LINK_CHARACTERS: 'er enthält Zeichen, die ein Link nicht haben kann',
  LINK_CUT_OFF: 'sein Ende fehlt',
  TEXT_DAMAGED: 'sein Text ist beschädigt',

  INSIDE_LADDER_FOLDER: 'sie liegt im Ordner einer Leiter und gehört nicht zu ihr',
  PART_WITHOUT_LADDER: 'sie ist Teil einer Leiter, deren ladder.yaml nicht daneben liegt',
  OTHER_LADDER: ({ ladder }) => `es wird nur eine Leiter auf einmal gelesen, und diesmal ist es ${ladder}`,
  BESIDE_LADDER: ({ ladder }) => `die Leiter ${ladder} wird ohne andere Dateien gelesen`,
  NOT_JOINABLE:
    'etwas darin fehlt oder ist falsch geschrieben, so dass sie sich nicht verbinden lässt; allein geöffnet zeigt sie, was',
  OTHER_SCALE: ({ formats }) =>
    `ihre Skala ist eine andere als die des bisher Gelesenen (${list(formats.map((id) => names.get(id) ?? id))})`,
  COUNTS_ELSEWHERE: ({ title }) => `${title} sagt dort anderes, und das gilt`,
  WHOLE_LADDER: ({ file }) => `${file} enthält eine ganze Leiter, zu der nichts hinzukommt`,
  NO_TABLE: 'es ist keine Tabelle von Rollen und Kompetenzen',

  FIRST_LINES: ({ limit }) => `von einer solchen Datei werden nur die ersten ${figure(limit)} Zeilen gelesen`,
  FIRST_ENTRIES: ({ limit }) => `nur die ersten ${figure(limit)} werden gelesen`,
  FIRST_KINDS: ({ limit }) => `nur die ersten ${figure(limit)} Arten werden genannt`,

  NO_COLUMN_FIELD: ({ of }) =>
    `${{ role: 'eine Rolle', band: 'ein Gehaltsband', requirement: 'eine Anforderung' }[of]} hat kein Feld für diese Spalten`,
  OTHER_TERMS: 'sie sind nach anderem bewertet',
  OTHER_SCALES: 'eine Anforderung hat nur Stufe und Gewicht',
  ALL_INDUSTRIES_ONLY: 'nur die Löhne aller Branchen zusammen sind die eines Berufs',
  WAGES_TWICE: 'eine frühere Zeile nennt die Löhne dieses Berufs dort',
  TOO_MANY_AREAS: ({ limit }) =>
    `davor stehen seine Löhne für ${figure(limit)} Gebiete, und mehr werden nicht gelesen`,
  OCCUPATION_TWICE: 'eine frühere Zeile beschreibt diesen Beruf',
  OCCUPATION_UNLISTED:
    'Occupation Data enthält diesen Code nicht, und so gehören seine Zeilen zu keiner Rolle',
  TOO_MANY_OCCUPATIONS: ({ limit }) => `davor stehen ${figure(limit)} Berufe, und mehr werden nicht gelesen`,
  BESIDE_ITSELF: 'ein Beruf kann nicht mit sich selbst verwandt sein',
  RELATED_TWICE: 'eine frühere Zeile verbindet dieselben zwei Berufe',
  LEVEL_ZERO: 'eine Rolle, die nichts von einer Kompetenz braucht, verlangt sie nicht',
  WAGES_UNUSED: 'sie gehören zu Gruppen und Berufen, von denen keine Rolle ihr Gehalt nimmt',
  NO_LEVEL: 'die Stufe fehlt, deshalb ist er weggelassen',
  NO_IMPORTANCE: 'das Gewicht fehlt, deshalb zählt er 1',
  LEVEL_UNLISTED: ({ level }) =>
    level === '' ? 'er nennt keine Ebene' : `die Ebenen enthalten ${level} nicht`,
  NO_PROFICIENCY: 'er nennt keine Stufe',
  LEVEL_THEME_TWICE: 'zu seiner Ebene und seinem Thema gibt es schon einen',

  NOT_OCCUPATION: 'es ist weder Occupation noch JobPosting',
  SET_WITHOUT_ID: 'es fehlt eine Kennung, auf die eine Kompetenz verweisen kann',
  NO_SUCH_LIST: 'eine Leiter hat keine solche Liste',
  NO_SUCH_FIELD: 'eine Leiter hat kein Feld dafür',
  POSTING_SAYS: 'die Ausschreibung sagt es selbst',
  ID_NOT_FREE: 'das ist keine gültige Kennung, oder eine andere Rolle hat sie schon',
  NO_BAND: ({ text }) => `aus ${text} lässt sich kein Gehaltsband lesen`,
  REGION_WITHOUT_PAY: 'nur ein Gehalt hat eine Region, und keines ist genannt',

  AS_STORED: ({ text }) => text,
});

/** Nouns: what a value is, and what it has to be. */
const valueWords = ({ figure, list }: Figures): WordsFor<ValueArgs> => ({
  TEXT: 'Text',
  NUMBER: 'eine Zahl',
  BOOLEAN: 'true oder false',
  LIST: 'eine Liste',
  FIELDS: 'Felder mit Werten',
  MAPPING: 'Namen mit Werten',
  ANY: 'irgendein Wert',
  NOTHING: 'nichts',
  NULL: 'nichts (null)',
  DATE_UNQUOTED: 'ein Datum ohne Anführungszeichen',
  THE_TEXT: ({ text }) => `den Text ${text}`,
  THE_NUMBER: ({ text }) => `die Zahl ${text}`,
  THE_VALUE: ({ text }) => text,
  MOVES: ({ count }) => `eine Liste mit ${figure(count)} Schritten`,
  FAULTY_ENTRY: 'ein Eintrag mit zu vielen Fehlern',
  FAULTY_LIST: 'eine Liste mit weiteren Fehlern',

  ONE_OF: ({ values }) => list(values, 'or'),
  NOT_EMPTY: 'nicht leer',
  AT_LEAST_CHARACTERS: ({ limit }) => `mindestens ${figure(limit)} Zeichen`,
  AT_LEAST: ({ limit }) => `mindestens ${figure(limit, 2)}`,
  MORE_THAN: ({ limit }) => `mehr als ${figure(limit, 2)}`,
  AT_MOST: ({ limit }) => `höchstens ${figure(limit, 2)}`,
  AT_MOST_CHARACTERS: ({ limit }) => `höchstens ${figure(limit)} Zeichen`,
  AT_MOST_ENTRIES: ({ limit }) => `höchstens ${figure(limit)} Einträge`,
  AT_MOST_MOVES: ({ limit }) => `höchstens ${figure(limit)} insgesamt`,
  FEWER_FAULTS: ({ limit }) => `weniger als ${figure(limit)} Fehler`,
  AT_MOST_FAULTS: ({ limit }) => `höchstens ${figure(limit)} Fehler werden genannt`,
  SEVERITY: ({ allowed }) =>
    `${list(allowed, 'or')}, denn dieser Fehler ist keine Ansichtssache und wird immer gemeldet`,
  VALID: 'ein gültiger Wert',

  ID: 'Buchstaben, Ziffern, „-“, „_“ und „.“',
  ROLE_ID: 'die Kennung einer Rolle: Buchstaben, Ziffern, „-“, „_“ und „.“',
  DATE: 'ein Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT, in Anführungszeichen',
  ADDRESS: 'eine Adresse, die mit https://, http:// oder mailto: beginnt',
  LANGUAGE_TAG: 'ein Sprachkürzel wie en oder pt-BR',
  DAY: 'ein Tag des Kalenders als JJJJ-MM-TT',
  MOMENT: 'ein Zeitpunkt wie 2026-11-24T09:30:00.000Z',
  AUTHOR: '„self“ oder „manager“, mit „-“ und einem kurzen Namen',
  ANSWER:
    'die Kennung einer Stufe, eine solche mit „+“ und einem Anteil unter 1, 0 für „noch nicht“, oder „n/a“',

  YES_OR_NO: 'ja oder nein (yes, no)',
  BAND_ENDS: 'ein Gehaltsband hat ein unteres und ein oberes Ende',
  LADDER_FIELD: 'ein Feld der Leiter, etwa levels.1.name',
  FIGURE_BETWEEN: ({ least, most }) => `eine Zahl von ${figure(least, 2)} bis ${figure(most, 2)}`,
  SCALE_FROM_ZERO: ({ most }) => `0 bis zu einer ganzen Zahl von höchstens ${figure(most)}`,
  RANGE: 'zwei Zahlen, die niedrigere zuerst',
  JOB_ZONE: 'eine Job Zone von 1 bis 5',
  SOC_CODE: 'ein SOC-Code wie 15-1252',
  ONET_CODE: 'ein O*NET-SOC-Code wie 15-1252.00',
  DOLLARS: 'ein Betrag in Dollar, # für den höchsten oder * für keinen',
  DOLLARS_BEFORE: ({ year }) => `eine Zahl; wofür # steht, ist ab Mai ${year} bekannt`,

  AS_STORED: ({ text }) => text,
});

const contents: WordsFor<ContentArgs> = {
  LADDER: 'eine Leiter',
  KNOWN_FORMAT: 'eine Leiter, eine Rollenseite, eine Tabelle oder ein anderes lesbares Format',
  TABLE: 'eine Tabelle von Rollen und Kompetenzen',
  LONG_TABLE: 'eine Tabelle mit Spalten für Rollen und Kompetenzen',
  WIDE_TABLE: 'eine Tabelle mit Kompetenzen in den Zeilen und Rollen in den Spalten',
  ROLE_OR_SKILL: 'eine Rolle oder eine Kompetenz',
  DDAT: 'die Rollen oder die Kompetenzen des Digital-and-Data-Rahmenwerks',
  FINANCIAL_TIMES: 'Ebenen, Themen und Kompetenzen (levels, themes, competencies)',
  GUARDIAN: 'Laufbahnen in Fettschrift mit Gehaltsbändern darunter',
  ONET: 'eine der Tabellen von O*NET oder Löhne des BLS',
  OCCUPATION: 'ein Beruf',
  SCHEMA_ORG: 'eine Occupation oder ein JobPosting von schema.org, als JSON-LD',
  OLD_WORKBOOK: 'eine alte oder durch ein Kennwort geschützte Arbeitsmappe (.xls)',
  BINARY_WORKBOOK: 'eine binäre Arbeitsmappe (.xlsb)',
  OPEN_DOCUMENT: 'eine Tabelle im OpenDocument-Format (.ods)',
  NO_TEXT: 'eine Datei ohne Text',
  EMPTY: 'leer',
  OTHER_DATA: ({ fields }) => `Daten mit den Feldern ${fields.map((field) => `„${field}“`).join(', ')}`,
  VALUE: ({ value }, words) => words.value(value),
  AS_STORED: ({ text }) => text,
};

const PERIODS = {
  year: 'im Jahr',
  month: 'im Monat',
  week: 'in der Woche',
  day: 'am Tag',
  hour: 'in der Stunde',
};

const assumptions: WordsFor<AssumptionArgs> = {
  CURRENCY: ({ currency }) => currency,
  PERIOD: ({ period }) => `Gehalt ${PERIODS[period]}`,
  OEWS_EDITION: ({ year }) => `die Ausgabe vom Mai ${year}`,
  ONET_EDITION: ({ edition }) => `Ausgabe ${edition} von O*NET`,
  AS_STORED: ({ text }) => text,
};

const partWords = ({ figure }: Figures): WordsFor<PartArgs> => ({
  LADDER: 'Die Leiter',
  RATES: 'Die Wechselkurse',
  PAY: ({ role }) => `${role}, Gehalt`,
  INDICATORS: ({ skill }) => `${skill}, Beschreibungen der Stufen`,
  SCALE: ({ id }) => `Skala ${id}`,
  REST_OF_FILE: ({ file }) => `${file}, der Rest ab hier`,
  REST_OF_SCRIPTS: ({ file }) => `${file}, die Skripte ab hier`,
  MORE_KINDS: ({ count }) => `${figure(count)} weitere`,
  FURTHER_PROPERTIES: ({ type }) => `${type} › weitere Eigenschaften`,
  SKILLS_AFTER: ({ type, limit }) => `${type} › Text nach den ersten ${figure(limit)} Kompetenzen`,
  PAY_OF_TYPE: ({ type }) => `${type} › Gehalt`,
  LOCATION_OF_TYPE: ({ type }) => `${type} › Ort`,
  ROWS_OF_WAGES: ({ count }) => `Zeilen mit Löhnen (${figure(count)})`,
  ROWS_OF_INDUSTRIES: ({ count }) => `Zeilen einzelner Branchen (${figure(count)})`,
  ROWS_OF_OTHER_ELEMENTS: ({ count }) =>
    `Zeilen von Elementen, die weder Kompetenz noch Wissen sind (${figure(count)})`,
  ROWS_OF_OTHER_SCALES: ({ count }) => `Zeilen anderer Skalen (${figure(count)})`,
  PAIRS_AT_ZERO: ({ count }) => `Paare von Beruf und Kompetenz mit der Stufe 0 (${figure(count)})`,
});

const things: Readonly<Record<Thing, string>> = {
  source: 'Quelle',
  step: 'Stufe der Skala',
  level: 'Ebene',
  family: 'Familie',
  skill: 'Kompetenz',
  role: 'Rolle',
  evidence: 'Beleg',
  action: 'Vorhaben',
  snapshot: 'Stand',
  conversation: 'Gespräch',
};
