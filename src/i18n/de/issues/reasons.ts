import { codedWords, type CodedWords, type WordsFor } from '../../formatter/coded';
import type { Formatter } from '../../formatter/Formatter';
import type {
  AssumptionArgs,
  ContentArgs,
  PartArgs,
  ReasonArgs,
  ItemKind,
  ValueArgs,
} from '../../../model/validation/reasons';
import { formatNames } from '../formats/formatNames';
import { yamlFaults } from './yamlFaults';

/** A reason knows formats by their ids, which the model does not. */
const names: ReadonlyMap<string, string> = new Map(Object.entries(formatNames));

type Figures = Pick<Formatter, 'figure' | 'list'>;

/** The parts of messages that are not names from the ladder: reasons, kinds of values, parts of files. */
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

/** A clause that follows a colon. */
const reasonWords = ({ figure, list }: Figures): WordsFor<ReasonArgs> => ({
  NOT_THERE: 'sie existiert nicht',
  NO_PERMISSION: 'der Zugriff ist nicht erlaubt',
  IS_FOLDER: 'es ist ein Ordner',
  PATH_NOT_FOLDER: 'ein Teil des Pfads ist kein Ordner',
  TOO_MANY_FILES: ({ limit }) => `darin sind mehr als ${figure(limit)} Dateien`,
  MOVED_OR_CHANGED: 'vielleicht wurde sie nach dem Auswählen verschoben oder geändert',
  NOT_TEXT: 'sie enthält keinen Text',
  NOT_UTF8: 'ihr Text ist nicht in UTF-8 kodiert',
  SYSTEM: ({ name }) => `das System meldet ${name}`,
  NO_LADDER_NAMED: 'sie nennt keine Leiter',
  SECOND_HEAD: ({ file }) => `die Leiter dieses Ordners steht schon in ${file}`,

  ZIP_DAMAGED: 'die ZIP-Datei ist beschädigt oder unvollständig',
  ZIP_LIST_BROKEN: 'die ZIP-Datei ist beschädigt: ihr Dateiverzeichnis ist ungültig',
  ZIP_SPLIT: 'die ZIP-Datei ist nur ein Teil von mehreren',
  ZIP_TOO_LARGE: 'die ZIP-Datei ist größer, als eine Leiter sein kann',
  ZIP_TOO_MANY_FILES: ({ count, limit }) =>
    `die ZIP-Datei enthält ${figure(count)} Dateien; erlaubt sind höchstens ${figure(limit)}`,
  ZIP_EMPTY: 'die ZIP-Datei enthält nichts, was sich importieren lässt',
  ZIP_NESTED: 'eine ZIP-Datei in einer anderen wird nicht geöffnet',
  ZIP_NAME_TWICE: 'die ZIP-Datei enthält einen weiteren Eintrag mit diesem Namen',
  IN_ENTRY: ({ entry, reason }, words) => `${entry}: ${words.reason(reason)}`,
  ENCRYPTED: 'der Inhalt ist verschlüsselt',
  PACKING_UNKNOWN: 'die Art der Komprimierung wird nicht unterstützt',
  DAMAGED: 'der Inhalt ist beschädigt',
  UNPACKS_TOO_LARGE: ({ megabytes }) => `entpackt hat der Inhalt mehr als ${figure(megabytes)} MB`,
  UNPACKS_TOO_DENSE: ({ times }) => `entpackt ist der Inhalt mehr als ${figure(times)}-mal so groß`,

  NO_SHEET_LIST: 'sie enthält keine Liste von Blättern',
  SHEET_HIDDEN: 'das Blatt ist ausgeblendet',
  SHEET_TWICE: 'die Arbeitsmappe führt dasselbe Blatt zweimal auf',
  SHEET_MISSING: 'die Arbeitsmappe führt ein Blatt auf, das sie nicht enthält',
  SHEET_CUT_OFF: 'das Blatt ist unvollständig',

  NO_TEXT: 'es ist kein Text da',
  SECOND_DOCUMENT: 'hier beginnt ein zweites Dokument, aber eine Datei kann nur eines enthalten',
  NOT_PLAIN: 'ein so großer Text muss einfaches YAML oder JSON sein',
  TOO_DEEP: ({ limit }) => `der Text ist tiefer als ${figure(limit)} Ebenen verschachtelt`,
  TOO_MANY_NODES: ({ limit }) => `der Text enthält mehr als ${figure(limit)} Listen und Feldgruppen`,
  TOO_MANY_ENTRIES: ({ limit }) => `eine Liste oder Feldgruppe hat mehr als ${figure(limit)} Einträge`,
  TOO_MANY_VALUES: ({ limit }) => `der Text enthält mehr als ${figure(limit)} Werte`,
  FIELD_TWICE: ({ field }) => `das Feld „${field}“ kommt zweimal vor`,
  NOT_JSON: 'das ist kein gültiges JSON',
  NOT_YAML: ({ fault }) => yamlFaults.get(fault) ?? 'das ist kein gültiges YAML',

  LINK_START: 'er beginnt nicht wie ein Link zu einem Profil',
  LINK_TOO_LONG: ({ limit }) => `er hat mehr als ${figure(limit)} Zeichen`,
  LINK_CHARACTERS: 'er enthält Zeichen, die in einem Link nicht vorkommen können',
  LINK_CUT_OFF: 'sein Ende fehlt',
  TEXT_DAMAGED: 'sein Text ist beschädigt',

  INSIDE_LADDER_FOLDER: 'sie liegt im Ordner einer Leiter, gehört aber nicht dazu',
  PART_WITHOUT_LADDER: 'sie ist Teil einer Leiter, deren ladder.yaml fehlt',
  OTHER_LADDER: ({ ladder }) =>
    `es lässt sich nur eine Leiter auf einmal importieren, und ausgewählt ist ${ladder}`,
  BESIDE_LADDER: ({ ladder }) => `die Leiter ${ladder} wird ohne andere Dateien importiert`,
  NOT_JOINABLE:
    'etwas darin fehlt oder ist falsch geschrieben, darum lässt sie sich nicht mit den anderen verbinden; öffne sie einzeln, um das Problem zu sehen',
  OTHER_SCALE: ({ formats }) =>
    `ihre Skala weicht von der der vorigen Dateien ab (${list(formats.map((id) => names.get(id) ?? id))})`,
  COUNTS_ELSEWHERE: ({ title }) => `${title} hat dort einen anderen Wert, der gilt`,
  WHOLE_LADDER: ({ file }) => `${file} ist eine vollständige Leiter, zu der nichts hinzukommt`,
  NO_TABLE: 'das ist keine Tabelle mit Rollen und Kompetenzen',

  FIRST_LINES: ({ limit }) =>
    `von einer solchen Datei werden nur die ersten ${figure(limit)} Zeilen importiert`,
  FIRST_ENTRIES: ({ limit }) => `nur die ersten ${figure(limit)} werden importiert`,
  FIRST_KINDS: ({ limit }) => `nur die ersten ${figure(limit)} Arten werden aufgeführt`,

  NO_COLUMN_FIELD: ({ of }) =>
    `${{ role: 'eine Rolle', band: 'ein Gehaltsband', requirement: 'eine Anforderung' }[of]} hat kein Feld für diese Spalten`,
  OTHER_TERMS: 'sie bewerten etwas anderes',
  OTHER_SCALES: 'eine Anforderung hat nur Stufe und Gewicht',
  ALL_INDUSTRIES_ONLY: 'für einen Beruf gelten nur die Löhne über alle Branchen',
  WAGES_TWICE: 'eine frühere Zeile enthält schon die Löhne dieses Berufs in diesem Gebiet',
  TOO_MANY_AREAS: ({ limit }) => `die Grenze von ${figure(limit)} Gebieten ist erreicht`,
  OCCUPATION_TWICE: 'eine frühere Zeile beschreibt diesen Beruf schon',
  OCCUPATION_UNLISTED:
    'Occupation Data enthält diesen Code nicht, darum gehören seine Zeilen zu keiner Rolle',
  TOO_MANY_OCCUPATIONS: ({ limit }) => `die Grenze von ${figure(limit)} Berufen ist erreicht`,
  BESIDE_ITSELF: 'ein Beruf kann nicht mit sich selbst verwandt sein',
  RELATED_TWICE: 'eine frühere Zeile verbindet diese beiden Berufe schon',
  LEVEL_ZERO: 'Stufe 0 bedeutet, dass die Rolle die Kompetenz nicht verlangt',
  WAGES_UNUSED: 'keine Rolle bezieht ihr Gehalt aus diesen Gruppen und Berufen',
  NO_LEVEL: 'die Stufe fehlt, darum wird er weggelassen',
  NO_IMPORTANCE: 'die Wichtigkeit fehlt, darum ist sein Gewicht 1',
  LEVEL_UNLISTED: ({ level }) => (level === '' ? 'er nennt keine Ebene' : `${level} ist keine der Ebenen`),
  NO_PROFICIENCY: 'er nennt keine Stufe',
  LEVEL_THEME_TWICE: 'zu dieser Ebene und diesem Thema gibt es schon einen Eintrag',

  NOT_OCCUPATION: 'es ist weder eine Occupation noch ein JobPosting',
  SET_WITHOUT_ID: 'es fehlt eine Kennung, auf die eine Kompetenz verweisen kann',
  NO_SUCH_LIST: 'eine Leiter hat keine Liste mit diesem Namen',
  NO_SUCH_FIELD: 'eine Leiter hat kein Feld dafür',
  POSTING_SAYS: 'die Stellenanzeige gibt es schon an',
  ID_NOT_FREE: 'die Kennung ist ungültig oder gehört schon einer anderen Rolle',
  NO_BAND: ({ text }) => `${text} ist kein Gehaltsband`,
  REGION_WITHOUT_PAY: 'nur ein Gehalt kann eine Region haben, und hier fehlt das Gehalt',

  AS_STORED: ({ text }) => text,
});

/** Nouns: what a value is, in the accusative, and what is allowed. */
const valueWords = ({ figure, list }: Figures): WordsFor<ValueArgs> => ({
  TEXT: 'Text',
  NUMBER: 'eine Zahl',
  BOOLEAN: 'true oder false',
  LIST: 'eine Liste',
  FIELDS: 'Felder mit Werten',
  MAPPING: 'Namen mit Werten',
  ANY: 'ein Wert',
  NOTHING: 'nichts',
  NULL: 'nichts (null)',
  DATE_UNQUOTED: 'ein Datum ohne Anführungszeichen',
  THE_TEXT: ({ text }) => `den Text ${text}`,
  THE_NUMBER: ({ text }) => `die Zahl ${text}`,
  THE_VALUE: ({ text }) => text,
  MOVES: ({ count }) => `eine Liste mit ${figure(count)} Schritten`,
  FAULTY_ENTRY: 'einen Eintrag mit zu vielen Problemen',
  FAULTY_LIST: 'eine Liste mit weiteren Problemen',

  ONE_OF: ({ values }) => list(values, 'or'),
  NOT_EMPTY: 'nicht leer',
  AT_LEAST_CHARACTERS: ({ limit }) => `mindestens ${figure(limit)} Zeichen`,
  AT_LEAST: ({ limit }) => `mindestens ${figure(limit, 2)}`,
  MORE_THAN: ({ limit }) => `mehr als ${figure(limit, 2)}`,
  AT_MOST: ({ limit }) => `höchstens ${figure(limit, 2)}`,
  AT_MOST_CHARACTERS: ({ limit }) => `höchstens ${figure(limit)} Zeichen`,
  AT_MOST_ENTRIES: ({ limit }) => `höchstens ${figure(limit)} Einträge`,
  AT_MOST_MOVES: ({ limit }) => `höchstens ${figure(limit)} insgesamt`,
  FEWER_FAULTS: ({ limit }) => `weniger als ${figure(limit)} Probleme`,
  AT_MOST_FAULTS: ({ limit }) => `höchstens ${figure(limit)} Probleme werden aufgeführt`,
  SEVERITY: ({ allowed }) =>
    `${list(allowed, 'or')}, weil diese Regel kein bloßer Hinweis ist und immer gemeldet wird`,
  VALID: 'ein gültiger Wert',

  ID: 'Buchstaben, Ziffern, „-“, „_“ und „.“',
  ROLE_ID: 'die Kennung einer Rolle: Buchstaben, Ziffern, „-“, „_“ und „.“',
  DATE: 'ein Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT, in Anführungszeichen',
  ADDRESS: 'eine Adresse, die mit https://, http:// oder mailto: beginnt',
  URI: 'eine Web-Adresse oder ein anderer URI, etwa urn:hr:1234',
  LANGUAGE_TAG: 'ein Sprachkürzel wie en oder pt-BR',
  DAY: 'ein Datum als JJJJ-MM-TT',
  MOMENT: 'Datum und Uhrzeit wie 2026-11-24T09:30:00.000Z',
  AUTHOR: '„self“ oder „manager“, gefolgt von „-“ und einem kurzen Namen',
  ANSWER:
    'die Kennung einer Stufe, eine Stufe mit „+“ und einem Anteil unter 1, 0 für „noch nicht“ oder „n/a“',

  YES_OR_NO: 'ja oder nein (yes, no)',
  BAND_ENDS: 'ein Gehaltsband mit Minimum und Maximum',
  LADDER_FIELD: 'ein Feld der Leiter, etwa levels.1.name',
  FIGURE_BETWEEN: ({ least, most }) => `eine Zahl von ${figure(least, 2)} bis ${figure(most, 2)}`,
  SCALE_FROM_ZERO: ({ most }) => `0 bis zu einer ganzen Zahl von höchstens ${figure(most)}`,
  RANGE: 'zwei Zahlen, die niedrigere zuerst',
  JOB_ZONE: 'eine Job Zone von 1 bis 5',
  SOC_CODE: 'ein SOC-Code wie 15-1252',
  ONET_CODE: 'ein O*NET-SOC-Code wie 15-1252.00',
  DOLLARS: 'ein Betrag in Dollar, # für die höchste Kategorie oder * für keinen',
  DOLLARS_BEFORE: ({ year }) => `eine Zahl; was # bedeutet, ist erst ab Mai ${year} bekannt`,

  AS_STORED: ({ text }) => text,
});

const contents: WordsFor<ContentArgs> = {
  LADDER: 'eine Leiter',
  KNOWN_FORMAT: 'eine Leiter, eine Rollenseite, eine Tabelle oder ein anderes unterstütztes Format',
  TABLE: 'eine Tabelle mit Rollen und Kompetenzen',
  LONG_TABLE: 'eine Tabelle mit Spalten für Rollen und Kompetenzen',
  WIDE_TABLE: 'eine Tabelle mit einer Zeile je Kompetenz und einer Spalte je Rolle',
  ROLE_OR_SKILL: 'eine Rolle oder eine Kompetenz',
  DDAT: 'die Rollen oder die Kompetenzen des Digital-and-Data-Rahmenwerks',
  FINANCIAL_TIMES: 'Ebenen, Themen und Kompetenzen (levels, themes, competencies)',
  GUARDIAN: 'Laufbahnen in Fettschrift mit Gehaltsbändern darunter',
  ONET: 'eine Tabelle von O*NET oder Löhne des BLS',
  OCCUPATION: 'ein Beruf',
  SCHEMA_ORG: 'eine Occupation oder ein JobPosting nach schema.org, als JSON-LD',
  OLD_WORKBOOK: 'eine alte oder mit Kennwort geschützte Arbeitsmappe (.xls)',
  BINARY_WORKBOOK: 'eine binäre Arbeitsmappe (.xlsb)',
  OPEN_DOCUMENT: 'eine Tabelle im OpenDocument-Format (.ods)',
  NO_TEXT: 'eine Datei ohne Text',
  EMPTY: 'leer',
  OTHER_DATA: ({ fields }) => `Daten mit den Feldern ${fields.map((field) => `„${field}“`).join(', ')}`,
  VALUE: ({ value }, words) => words.value(value),
  AS_STORED: ({ text }) => text,
};

const PERIODS = {
  year: 'pro Jahr',
  month: 'pro Monat',
  week: 'pro Woche',
  day: 'pro Tag',
  hour: 'pro Stunde',
};

const assumptions: WordsFor<AssumptionArgs> = {
  CURRENCY: ({ currency }) => currency,
  PERIOD: ({ period }) => `Gehalt ${PERIODS[period]}`,
  OEWS_EDITION: ({ year }) => `die Ausgabe vom Mai ${year}`,
  ONET_EDITION: ({ edition }) => `die Ausgabe ${edition} von O*NET`,
  AS_STORED: ({ text }) => text,
};

const partWords = ({ figure }: Figures): WordsFor<PartArgs> => ({
  LADDER: 'Die Leiter',
  RATES: 'Die Wechselkurse',
  PAY: ({ role }) => `${role}, Gehalt`,
  INDICATORS: ({ skill }) => `${skill}, Merkmale`,
  SCALE: ({ id }) => `Skala ${id}`,
  REST_OF_FILE: ({ file }) => `${file}, der Rest ab hier`,
  REST_OF_SCRIPTS: ({ file }) => `${file}, die Skripte ab hier`,
  MORE_KINDS: ({ count }) => `${figure(count)} weitere`,
  FURTHER_PROPERTIES: ({ type }) => `${type} › weitere Eigenschaften`,
  SKILLS_AFTER: ({ type, limit }) => `${type} › Text nach den ersten ${figure(limit)} Kompetenzen`,
  PAY_OF_TYPE: ({ type }) => `${type} › Gehalt`,
  LOCATION_OF_TYPE: ({ type }) => `${type} › Ort`,
  ROWS_OF_WAGES: ({ count }) => `Zeilen mit Löhnen (${figure(count)})`,
  ROWS_OF_INDUSTRIES: ({ count }) => `Zeilen für einzelne Branchen (${figure(count)})`,
  ROWS_OF_OTHER_ELEMENTS: ({ count }) =>
    `Zeilen für Elemente, die weder Kompetenz noch Wissen sind (${figure(count)})`,
  ROWS_OF_OTHER_SCALES: ({ count }) => `Zeilen für andere Skalen (${figure(count)})`,
  PAIRS_AT_ZERO: ({ count }) => `Zeilen für Kompetenzen auf Stufe 0 (${figure(count)})`,
});

const things: Readonly<Record<ItemKind, string>> = {
  source: 'Quelle',
  step: 'Stufe der Skala',
  level: 'Ebene',
  family: 'Familie',
  skill: 'Kompetenz',
  role: 'Rolle',
  evidence: 'Beleg',
  action: 'Maßnahme',
  theme: 'Thema',
  link: 'verknüpfte Leiter',
  snapshot: 'Momentaufnahme',
  conversation: 'Gespräch',
};
