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
  // Forms of text, as the model asks for them.
  'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes':
    'ein Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT, in Anführungszeichen',
  'an address that starts with https://, http:// or mailto:':
    'eine Adresse, die mit https://, http:// oder mailto: beginnt',
  'a language tag such as en or pt-BR': 'ein Sprachkürzel wie en oder pt-BR',
  'the id of a role: letters, digits, "-", "_" and "."':
    'die Kennung einer Rolle: Buchstaben, Ziffern, „-“, „_“ und „.“',
  'a day of the calendar as YYYY-MM-DD': 'ein Tag des Kalenders als JJJJ-MM-TT',
  'a moment such as 2026-11-24T09:30:00.000Z': 'ein Zeitpunkt wie 2026-11-24T09:30:00.000Z',
  '"self" or "manager", with "-" and a short name': '„self“ oder „manager“, mit „-“ und einem kurzen Namen',
  'the id of a step, such a step with "+" and a share below 1, 0 for "not yet", or "n/a"':
    'die Kennung einer Stufe, eine solche mit „+“ und einem Anteil unter 1, 0 für „noch nicht“, oder „n/a“',
  'an entry with too many faults': 'ein Eintrag mit zu vielen Fehlern',
  'a list with more faults': 'eine Liste mit weiteren Fehlern',
  'fewer than 100000': 'weniger als 100000',
  'scale step': 'Stufe der Skala',
  'piece of evidence': 'Beleg',
  action: 'Vorhaben',

  // What a file holds, and what stands in the way of reading it.
  'there is no text': 'es ist kein Text da',
  'a second document begins here, and a file holds one':
    'hier beginnt ein zweites Dokument, und eine Datei enthält eines',
  'a text with so much in it has to be plain YAML or JSON, and this is not':
    'so viel Text muss einfaches YAML oder JSON sein, und dieser ist es nicht',
  'it may have been moved or changed since it was chosen':
    'vielleicht wurde sie seit der Auswahl verschoben oder geändert',
  'a ladder': 'eine Leiter',
  'a ladder, a role page, a table or anything else that is read':
    'eine Leiter, eine Rollenseite, eine Tabelle oder anderes, was gelesen wird',
  'a table of roles and skills': 'eine Tabelle von Rollen und Kompetenzen',
  'a table with columns for roles and skills': 'eine Tabelle mit Spalten für Rollen und Kompetenzen',
  'a table with skills down the side and roles across':
    'eine Tabelle mit Kompetenzen in den Zeilen und Rollen in den Spalten',
  'a role or a skill': 'eine Rolle oder eine Kompetenz',
  'the roles or the skills of the Digital and Data framework':
    'die Rollen oder die Kompetenzen des Digital and Data framework',
  'levels, themes and competencies': 'Stufen, Themen und Kompetenzen (levels, themes, competencies)',
  'tracks in bold with pay bands below them': 'Laufbahnen in Fettschrift mit Gehaltsbändern darunter',
  'one of the tables of O*NET, or wages of the BLS': 'eine der Tabellen von O*NET oder Löhne des BLS',
  'an occupation': 'einen Beruf',
  'an Occupation or a JobPosting of schema.org, as JSON-LD':
    'eine Occupation oder ein JobPosting von schema.org, als JSON-LD',
  'the zip file holds nothing to read': 'die ZIP-Datei enthält nichts zu lesen',
  'a zip file inside another is not opened': 'eine ZIP-Datei in einer anderen wird nicht geöffnet',
  'it lies in the folder of a ladder and is no part of it':
    'sie liegt im Ordner einer Leiter und gehört nicht zu ihr',
  'it is a part of a ladder whose ladder.yaml is not beside it':
    'sie ist Teil einer Leiter, deren ladder.yaml nicht daneben liegt',
  'something in it is missing or misspelt, so that it cannot be joined; open it alone to see what':
    'etwas darin fehlt oder ist falsch geschrieben, so dass sie sich nicht verbinden lässt; allein geöffnet zeigt sie, was',
  'it is encrypted': 'es ist verschlüsselt',
  'it is packed in a way that is not read': 'es ist auf eine Art gepackt, die nicht gelesen wird',
  'it is damaged': 'es ist beschädigt',
  'the zip file is damaged or not complete': 'die ZIP-Datei ist beschädigt oder unvollständig',
  'the zip file is one part of several': 'die ZIP-Datei ist ein Teil von mehreren',
  'the zip file is larger than a ladder can be': 'die ZIP-Datei ist größer, als eine Leiter sein kann',
  'the zip file is damaged: its list of files leads nowhere':
    'die ZIP-Datei ist beschädigt: ihr Verzeichnis führt ins Leere',
  'an old or a password-protected workbook (.xls)':
    'eine alte oder durch ein Kennwort geschützte Arbeitsmappe (.xls)',
  'a binary workbook (.xlsb)': 'eine binäre Arbeitsmappe (.xlsb)',
  'an OpenDocument spreadsheet (.ods)': 'eine Tabelle im OpenDocument-Format (.ods)',
  'the sheet is hidden': 'das Blatt ist ausgeblendet',
  'it is another sheet of the workbook once more': 'es ist ein anderes Blatt der Arbeitsmappe noch einmal',
  'the workbook does not hold the sheet it lists': 'die Arbeitsmappe enthält das Blatt nicht, das sie nennt',
  'the sheet breaks off in the middle': 'das Blatt bricht mittendrin ab',
  'it does not begin as one does': 'er beginnt nicht, wie einer beginnt',
  'it has signs that a link cannot have': 'er enthält Zeichen, die ein Link nicht haben kann',
  'its text is damaged': 'sein Text ist beschädigt',
  'its end is missing': 'sein Ende fehlt',

  // Why an entry is left out, and what a cell may hold.
  'yes or no': 'ja oder nein (yes, no)',
  'hard or soft': 'hard oder soft',
  'required or preferred': 'required oder preferred',
  'year, month, week, day or hour': 'year, month, week, day oder hour',
  'entry from, advancement to or lateral': 'entry from, advancement to oder lateral',
  'a band has a lower and an upper end': 'ein Band hat ein unteres und ein oberes Ende',
  'a field of the ladder, such as levels.1.name': 'ein Feld der Leiter, etwa levels.1.name',
  'two figures, the lower first': 'zwei Zahlen, die niedrigere zuerst',
  'a job zone from 1 to 5': 'eine Job Zone von 1 bis 5',
  'a SOC code such as 15-1252': 'ein SOC-Code wie 15-1252',
  'an O*NET-SOC code such as 15-1252.00': 'ein O*NET-SOC-Code wie 15-1252.00',
  'a figure in dollars, # for the highest or * for none':
    'ein Betrag in Dollar, # für den höchsten oder * für keinen',
  'skills and knowledge': 'Kompetenzen und Wissen',
  'job zone': 'Job Zone',
  'they stay, and ask nothing': 'Sie bleiben und verlangen nichts',
  'it states no proficiency': 'er nennt keine Stufe',
  'its level and theme have an entry already': 'zu seiner Ebene und seinem Thema gibt es schon einen',
  'a pay band has no field for these columns': 'ein Gehaltsband hat kein Feld für diese Spalten',
  'a role has no field for these columns': 'eine Rolle hat kein Feld für diese Spalten',
  'a requirement has no field for these columns': 'eine Anforderung hat kein Feld für diese Spalten',
  'a requirement has a level and an importance alone': 'eine Anforderung hat nur Stufe und Gewicht',
  'they are rated in other terms': 'sie sind nach anderem bewertet',
  'only the wages of all industries together are those of an occupation':
    'nur die Löhne aller Branchen zusammen sind die eines Berufs',
  'an earlier row gives the wages of this occupation there':
    'eine frühere Zeile nennt die Löhne dieses Berufs dort',
  'an earlier row describes this occupation': 'eine frühere Zeile beschreibt diesen Beruf',
  'Occupation Data does not hold this code, so its rows belong to no role':
    'Occupation Data enthält diesen Code nicht, und so gehören seine Zeilen zu keiner Rolle',
  'an occupation is not beside itself': 'ein Beruf steht nicht neben sich selbst',
  'an earlier row relates the same two occupations': 'eine frühere Zeile verbindet dieselben zwei Berufe',
  'a role that needs none of a skill does not ask it':
    'eine Rolle, die nichts von einer Kompetenz braucht, verlangt sie nicht',
  'they are of groups and occupations that no role takes its pay from':
    'sie gehören zu Gruppen und Berufen, von denen keine Rolle ihr Gehalt nimmt',
  'it is neither an Occupation nor a JobPosting': 'es ist weder Occupation noch JobPosting',
  'no skill can refer to it': 'keine Kompetenz kann darauf verweisen',
  'a ladder has no such list': 'eine Leiter hat keine solche Liste',
  'a ladder has no field for it': 'eine Leiter hat kein Feld dafür',
  'the posting says it itself': 'die Ausschreibung sagt es selbst',
  'it is no id that is free in the ladder': 'es ist keine Kennung, die in der Leiter frei ist',
  'only pay has a region, and no pay is stated': 'nur ein Gehalt hat eine Region, und keines ist genannt',
  'the median alone': 'der Median allein',
};

const PATTERNS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^one of (.+)$/, (list = '') => `eines von ${list}`],
  [/^at least (\S+)(?: characters| entries)?$/, (least = '') => `mindestens ${least}`],
  [/^at most (\S+) characters$/, (most = '') => `höchstens ${most} Zeichen`],
  [/^at most (\S+) entries$/, (most = '') => `höchstens ${most} Einträge`],
  [/^at most (\S+)$/, (most = '') => `höchstens ${most}`],
  [/^the text (.+)$/s, (text = '') => `den Text ${text}`],
  [/^the number (.+)$/, (number = '') => `die Zahl ${number}`],
  [/^more than (\S+)$/, (least = '') => `mehr als ${least}`],
  [/^at least (\S+) long$/, (least = '') => `mindestens ${least} Zeichen lang`],
  [/^a list with (\S+) moves$/, (moves = '') => `eine Liste mit ${moves} Schritten`],
  [/^at most (\S+) in all$/, (most = '') => `höchstens ${most} insgesamt`],
  [/^at most (\S+) are told$/, (most = '') => `höchstens ${most} werden genannt`],
  [
    /^(.+), or a value from 0 to (\S+)$/s,
    (names = '', most = '') => `${names}, oder ein Wert von 0 bis ${most}`,
  ],
  [
    /^(.+), because this fault is no matter of opinion and is always told$/s,
    (allowed = '') =>
      `${allowed.replaceAll(' or ', ' oder ')}, denn dieser Fehler ist keine Ansichtssache und wird immer genannt`,
  ],
  [/^data with the fields (.+)$/s, (fields = '') => `Daten mit den Feldern ${fields}`],
  [/^nested deeper than (\S+) levels$/, (most = '') => `tiefer verschachtelt als ${most} Ebenen`],
  [/^the field "(.+)" is written twice$/s, (field = '') => `das Feld „${field}“ steht doppelt`],
  [/^more than (\S+) lists and nodes$/, (most = '') => `mehr als ${most} Listen und Knoten`],
  [/^more than (\S+) entries stand in one \S+$/, (most = '') => `mehr als ${most} Einträge stehen in einem`],
  [/^more than (\S+) values stand before this$/, (most = '') => `mehr als ${most} Werte stehen davor`],
  [/^this is no JSON: (.+)$/s, (detail = '') => `dies ist kein JSON: ${detail}`],
  [
    /^the folder has its ladder in (.+) already$/s,
    (file = '') => `der Ordner hat seine Leiter schon in ${file}`,
  ],
  [
    /^the ladder (.+) is read, and only one at a time$/s,
    (ladder = '') => `die Leiter ${ladder} wird gelesen, und nur eine auf einmal`,
  ],
  [/^the ladder (.+) is read alone$/s, (ladder = '') => `die Leiter ${ladder} wird allein gelesen`],
  [
    /^its scale is another than that of what is read \((.+)\)$/s,
    (kept = '') => `ihre Skala ist eine andere als die des Gelesenen (${kept})`,
  ],
  [
    /^(.+) says something else there, which counts$/s,
    (title = '') => `${title} sagt dort anderes, und das gilt`,
  ],
  [
    /^(.+) holds a whole ladder, which nothing is added to$/s,
    (file = '') => `${file} enthält eine ganze Leiter, zu der nichts kommt`,
  ],
  [/^it unpacks to more than (\S+) MB$/, (most = '') => `es hat entpackt mehr als ${most} MB`],
  [
    /^it unpacks to more than (\S+) times its size$/,
    (most = '') => `es wird entpackt mehr als ${most}-mal so groß`,
  ],
  [
    /^the zip file holds (\S+) files, and at most (\S+) are read$/,
    (count = '', most = '') => `die ZIP-Datei enthält ${count} Dateien, und höchstens ${most} werden gelesen`,
  ],
  [/^it has more than (\S+) characters$/, (most = '') => `er hat mehr als ${most} Zeichen`],
  [
    /^only the first (\S+) (?:are read|kinds are told)$/,
    (most = '') => `nur die ersten ${most} werden gelesen`,
  ],
  [
    /^of a file of role pages (\S+) lines are read$/,
    (most = '') => `von einer Datei mit Rollenseiten werden ${most} Zeilen gelesen`,
  ],
  [
    /^of lists of pay bands (\S+) lines are read$/,
    (most = '') => `von Listen mit Gehaltsbändern werden ${most} Zeilen gelesen`,
  ],
  [/^(\S+) pay bands are read$/, (most = '') => `${most} Gehaltsbänder werden gelesen`],
  [/^(\S+) of a page are read$/, (most = '') => `${most} einer Seite werden gelesen`],
  [
    /^there are (\S+) occupations before it, and no more are read$/,
    (most = '') => `${most} Berufe stehen davor, und mehr werden nicht gelesen`,
  ],
  [
    /^it is paid in (\S+) areas before, and no more are read$/,
    (most = '') => `für ${most} Gebiete steht sein Lohn davor, und mehr werden nicht gelesen`,
  ],
  [/^the levels hold no (.+)$/s, (level = '') => `die Ebenen enthalten kein ${level}`],
  [/^no band can be read from (.+)$/s, (text = '') => `aus ${text} lässt sich kein Band lesen`],
  [
    /^it has no (\S+), so that (.+)$/s,
    (column = '') =>
      column === 'level'
        ? 'die Stufe fehlt, und so ist er weggelassen'
        : 'das Gewicht fehlt, und so zählt er 1',
  ],
  [/^they stand on the level (.+)$/s, (level = '') => `Sie stehen auf der Ebene ${level}`],
  [/^a figure from (\S+) to (\S+)$/, (least = '', most = '') => `eine Zahl von ${least} bis ${most}`],
  [
    /^a figure; what # stands for is known from (.+) on$/,
    (since = '') => `eine Zahl; wofür # steht, ist ab ${since} bekannt`,
  ],
  [
    /^0 to a whole number of at most (\S+)$/,
    (most = '') => `0 bis zu einer ganzen Zahl von höchstens ${most}`,
  ],
  [/^the edition of May (\S+)$/, (year = '') => `die Ausgabe vom Mai ${year}`],
  [/^edition (\S+) of O\*NET$/, (edition = '') => `Ausgabe ${edition} von O*NET`],
  [/^(?:pay for )?an? (year|month|week|day|hour)$/, (period = '') => `Gehalt ${PERIODS[period] ?? period}`],
  [
    /^(.+); it is there (\S+) times, first here$/s,
    (reason = '', count = '') => `${phrase(reason)}; es steht ${count}-mal da, hier zuerst`,
  ],
];

const PERIODS: Readonly<Record<string, string>> = {
  year: 'im Jahr',
  month: 'im Monat',
  week: 'in der Woche',
  day: 'am Tag',
  hour: 'in der Stunde',
};

export function phrase(text: string): string {
  if (Object.hasOwn(PHRASES, text)) return PHRASES[text] ?? text;
  for (const [pattern, formatter] of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return formatter(...found.slice(1));
  }
  const parts = text.split(' or ');
  return parts.length > 1 ? parts.map(phrase).join(' oder ') : text;
}
