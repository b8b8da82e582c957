import { COLUMN_NAMES } from '../../../formats/spreadsheet/columns';
import { exportLosses } from '../exportLosses';
import { formatNames, writeFormatNames } from '../formatNames';
import type { LadderDocument } from '../../../model/ladder/ladder';
import type { Proposal } from '../../../model/ladder/proposal';
import type { Formatter } from '../../formatter/Formatter';
import { proposals } from '../proposals';
import strings from './strings.json';

type ProposalKind = Proposal['kind'];

/** The box in which ladders are chosen, read, opened and saved. */
export const importMessages = (formatter: Formatter) => {
  const { plural, figure } = formatter;
  const files = (n: number) => plural(n, { one: '# file', other: '# files' });
  const roles = (n: number) => plural(n, { one: '# role', other: '# roles' });
  const kinds: Record<ProposalKind, (n: number) => string> = {
    levels: (n) => plural(n, { one: '# order of levels', other: '# orders of levels' }),
    families: (n) => plural(n, { one: '# division into families', other: '# divisions into families' }),
    scale: (n) => plural(n, { one: '# order of the scale', other: '# orders of the scale' }),
    sameRole: (n) => plural(n, { one: '# pair that may be one role', other: '# pairs that may be one role' }),
    alias: (n) => plural(n, { one: '# other name of a role', other: '# other names of roles' }),
    level: (n) => plural(n, { one: '# level read from a title', other: '# levels read from titles' }),
    family: (n) => plural(n, { one: '# family read from a title', other: '# families read from titles' }),
    move: (n) => plural(n, { one: '# advancement', other: '# advancements' }),
  };
  return {
    ...strings,
    tooManyFiles: (most: number) =>
      `More than ${figure(most)} files were chosen. Choose the folder of the ladder alone.`,
    tooManyBytes: (megabytes: number, most: number) =>
      `The files hold ${figure(megabytes)} MB, and ${figure(most)} MB are read at most. Choose fewer.`,
    fileGone: (file: string) => `${file} was moved, changed or deleted after you chose it. Choose it again.`,
    readingFailed: (detail: string) => `The files could not be read: ${detail}`,
    rolesOn: (n: number, date: string) => `${roles(n)}, ${date}`,
    removeThis: (title: string) => `Remove ${title}`,
    yesRemoveThis: (title: string) => `Yes, remove ${title}`,
    kilobytes: (kilobytes: number) => `${figure(kilobytes)} kB read`,
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
    faultsFound: (n: number) =>
      `${plural(n, { one: '# problem', other: '# problems' })} found. The drawing leaves out what is invalid, or shows only its name.`,
    noLadder: (n: number) =>
      plural(n, {
        one: 'No ladder could be read from this file. Below is why.',
        other: 'No ladder could be read from these # files. Below is why.',
      }),
    filesRead: (read: number, unread: number) =>
      `${files(read)} read${unread > 0 ? `, ${figure(unread)} not` : ''}`,
    formats: formatNames,
    more: (more: number) => `and ${figure(more)} more`,
    moreOfKind: (more: number) => `and ${figure(more)} more of this kind.`,
    columnsMean: (ignored: number) =>
      `What the columns mean${ignored > 0 ? `: ${plural(ignored, { one: '# is not read', other: '# are not read' })}` : ''}`,
    shapeOf: (file: string, shape: string) => `${file}: ${shape}`,
    meaningOf: (column: string) => `Meaning of the column ${column}`,
    columns: COLUMN_NAMES,
    found: (errors: number, others: number) =>
      [
        errors > 0 ? plural(errors, { one: '# problem', other: '# problems' }) : '',
        others > 0 ? `${plural(others, { one: '# thing', other: '# things' })} worth a look` : '',
      ]
        .filter(Boolean)
        .join(', '),
    acceptThese: (n: number) => `Accept these ${figure(n)}`,
    kinds,
    changed: (n: number) => `${figure(n)} changed`,
    accepted: (n: number) => `${figure(n)} accepted`,
    proposal: proposals(formatter),
    writes: writeFormatNames,
    saved: (format: string) => `Saved as ${format}.`,
    leftOut: exportLosses,
    cannotHold: (n: number) => `It cannot hold ${plural(n, { one: '# thing', other: '# things' })}:`,
  };
};
