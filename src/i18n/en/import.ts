import { COLUMN_NAMES } from '../../formats/spreadsheet/columns';
import { LEFT_OUT_TEXTS } from '../../formats/exportResult';
import { FORMAT_NAMES } from '../../formats/import/types';
import { WRITE_FORMATS } from '../../formats/export/writers';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { Proposal } from '../../model/ladder/proposal';
import type { Formatter } from '../formatter/Formatter';
import { proposals } from './proposals';

type ProposalKind = Proposal['kind'];

/** The box in which ladders are chosen, read, opened and saved. */
export const open = (formatter: Formatter) => {
  const { plural, figure } = formatter;
  const files = (n: number) => plural(n, { one: '# file', other: '# files' });
  const roles = (n: number) => plural(n, { one: '# role', other: '# roles' });
  const kinds: Record<ProposalKind, (n: number) => string> = {
    levels: (n) => plural(n, { one: '# order of levels', other: '# orders of levels' }),
    scale: (n) => plural(n, { one: '# order of the scale', other: '# orders of the scale' }),
    sameRole: (n) => plural(n, { one: '# pair that may be one role', other: '# pairs that may be one role' }),
    alias: (n) => plural(n, { one: '# other name of a role', other: '# other names of roles' }),
    level: (n) => plural(n, { one: '# level read from a title', other: '# levels read from titles' }),
    family: (n) => plural(n, { one: '# family read from a title', other: '# families read from titles' }),
    move: (n) => plural(n, { one: '# advancement', other: '# advancements' }),
  };
  return {
    ladders: 'Ladders',
    whatWasRead: 'What was read',
    openLadder: 'Open a ladder',
    close: 'Close',
    notKept:
      'This browser does not let the page keep ladders: this one stays until the page is closed. Save it to keep it.',
    tooManyFiles: (most: number) =>
      `More than ${figure(most)} files were chosen. Choose the folder of the ladder alone.`,
    tooManyBytes: (megabytes: number, most: number) =>
      `The files hold ${figure(megabytes)} MB, and ${figure(most)} MB are read at most. Choose fewer.`,

    choose: 'Choose what to open',
    dropHere: 'Drop files, a folder or a zip file here.',
    chooseFiles: 'Choose files …',
    chooseFolder: 'Choose a folder …',
    nothingUploaded: 'They are read in this browser. Nothing is uploaded.',
    orPaste: 'Or paste a role page, a table, YAML or JSON',
    readPasted: 'Read what was pasted',
    whatCanBeOpened: 'What can be opened',
    reads: [
      { name: 'Rungs’ own', what: 'a folder of YAML, or one YAML or JSON file' },
      { name: 'Role pages', what: 'as text, one or many: they make one ladder' },
      { name: 'Spreadsheets', what: 'CSV or XLSX: a row for each role and skill, or skills by roles' },
      { name: 'Public frameworks', what: 'the UK Digital and Data framework, O*NET with BLS wages' },
      {
        name: 'Public ladders',
        what: 'Financial Times competencies, Guardian pay bands; chosen together they are joined',
      },
      { name: 'schema.org', what: 'occupations and job postings, as JSON-LD or in a web page' },
    ],
    besidePage: 'Beside this page',
    openedHere: 'Opened in this browser',
    openNow: 'open now',
    rolesOn: (n: number, date: string) => `${roles(n)}, ${date}`,
    remove: 'Remove',
    yesRemove: 'Yes, remove it',
    removeThis: (title: string) => `Remove ${title}`,
    yesRemoveThis: (title: string) => `Yes, remove ${title}`,

    reading: 'Reading …',
    readingBar: 'Reading',
    kilobytes: (kilobytes: number) => `${figure(kilobytes)} kB read`,
    cancel: 'Cancel',
    facts: ({ roles: all, skills, levels, families }: LadderDocument) =>
      [
        roles(all.length),
        plural(skills.length, { one: '# skill', other: '# skills' }),
        plural(
          all.reduce((sum, { requirements }) => sum + requirements.length, 0),
          { one: '# requirement', other: '# requirements' },
        ),
        plural(levels.length, { one: '# level', other: '# levels' }),
        plural(families.length, { one: '# family', other: '# families' }),
      ].join(', '),
    walk: 'Walk this ladder',
    chooseElse: 'Choose something else',
    faultsFound: (n: number) =>
      `${plural(n, { one: '# fault', other: '# faults' })} found: what they name is left out, or drawn by its name alone.`,
    noLadder: (n: number) =>
      plural(n, {
        one: 'No ladder could be read from this file. Below is why.',
        other: 'No ladder could be read from these # files. Below is why.',
      }),
    filesRead: (read: number, unread: number) =>
      `${files(read)} read${unread > 0 ? `, ${figure(unread)} not` : ''}`,
    formats: { ...FORMAT_NAMES } as Record<keyof typeof FORMAT_NAMES, string>,
    notRead: 'not read',
    more: (more: number) => `and ${figure(more)} more`,
    moreOfKind: (more: number) => `and ${figure(more)} more of this kind.`,
    columnsMean: (ignored: number) =>
      `What the columns mean${ignored > 0 ? `: ${plural(ignored, { one: '# is not read', other: '# are not read' })}` : ''}`,
    proposed: 'Proposed, for you to accept',
    shapes: {
      long: 'a row for each role and skill',
      wide: 'skills by roles',
      none: 'not read as a table; say which columns hold the role and the skill',
    },
    shapeOf: (file: string, shape: string) => `${file}: ${shape}`,
    meaningOf: (column: string) => `Meaning of the column ${column}`,
    columns: COLUMN_NAMES,
    columnNotRead: 'Not read',
    leaveOut: 'Leave it out',
    foundReading: 'Found while reading',
    found: (errors: number, others: number) =>
      [
        errors > 0 ? plural(errors, { one: '# fault', other: '# faults' }) : '',
        others > 0 ? `${plural(others, { one: '# thing', other: '# things' })} worth a look` : '',
      ]
        .filter(Boolean)
        .join(', '),
    nothingFound: 'Nothing was left out, and no fault found.',

    proposalsNote:
      'The source does not say these; they are read from names and titles. Nothing changes until you accept it.',
    acceptAll: 'Accept all',
    acceptNone: 'Accept none',
    acceptThese: (n: number) => `Accept these ${figure(n)}`,
    acceptNoneOfThese: 'Accept none of these',
    kinds,
    changed: (n: number) => `${figure(n)} changed`,
    accepted: (n: number) => `${figure(n)} accepted`,
    allAccepted: 'accepted',
    proposal: proposals(formatter),

    show: 'Show this ladder in another page',
    showNote: 'A portal, a wiki or a handbook can show it, with what to copy and how it will look.',
    place: 'Put it on a page …',
    save: 'Save this ladder',
    as: 'As',
    saveAs: 'Save …',
    writes: { ...WRITE_FORMATS } as Record<keyof typeof WRITE_FORMATS, string>,
    saved: (format: string) => `Saved as ${format}.`,
    leftOut: LEFT_OUT_TEXTS,
    holdsAll: 'It holds all of the ladder.',
    cannotHold: (n: number) => `It cannot hold ${plural(n, { one: '# thing', other: '# things' })}:`,
  };
};
