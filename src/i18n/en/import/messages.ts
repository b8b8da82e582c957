import { COLUMN_NAMES } from '../../../formats/spreadsheet/columns';
import { exportLosses } from '../formats/exportLosses';
import { formatNames, writeFormatNames } from '../formats/formatNames';
import type { LadderDocument } from '../../../model/ladder/ladder';
import type { Proposal } from '../../../model/ladder/proposal';
import type { Formatter } from '../../formatter/Formatter';
import { handbook } from '../formats/handbook';
import { proposals } from '../formats/proposals';
import strings from './strings.json';

type ProposalKind = Proposal['kind'];

/** The dialog that imports, opens and saves ladders. */
export const importMessages = (formatter: Formatter) => {
  const { plural, figure } = formatter;
  const files = (n: number) => plural(n, { one: '# file', other: '# files' });
  const roles = (n: number) => plural(n, { one: '# role', other: '# roles' });
  const kinds: Record<ProposalKind, (n: number) => string> = {
    levels: (n) => plural(n, { one: '# order of the levels', other: '# orders of the levels' }),
    families: (n) => plural(n, { one: '# grouping into families', other: '# groupings into families' }),
    scale: (n) =>
      plural(n, { one: '# order of the proficiency steps', other: '# orders of the proficiency steps' }),
    sameRole: (n) => plural(n, { one: '# possible duplicate role', other: '# possible duplicate roles' }),
    alias: (n) => plural(n, { one: '# possible alias', other: '# possible aliases' }),
    level: (n) => plural(n, { one: '# level inferred from a title', other: '# levels inferred from titles' }),
    family: (n) =>
      plural(n, { one: '# family inferred from a title', other: '# families inferred from titles' }),
    move: (n) => plural(n, { one: '# advancement', other: '# advancements' }),
  };
  return {
    ...strings,
    tooManyFiles: (most: number) =>
      `You chose more than ${figure(most)} files. Choose only the ladder’s folder.`,
    tooManyBytes: (megabytes: number, most: number) =>
      `The files total ${figure(megabytes)} MB. The limit is ${figure(most)} MB. Choose fewer files.`,
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
      `${plural(n, { one: '# problem', other: '# problems' })} found. The drawing leaves out invalid parts, or shows only their names.`,
    noLadder: (n: number) =>
      plural(n, {
        one: 'This file does not contain a ladder. The reason is below.',
        other: 'These # files do not contain a ladder. The reasons are below.',
      }),
    filesRead: (read: number, unread: number) =>
      `${files(read)} read${unread > 0 ? `, ${figure(unread)} not` : ''}`,
    formats: formatNames,
    more: (more: number) => `and ${figure(more)} more`,
    moreOfKind: (more: number) => `and ${figure(more)} more of this kind.`,
    columnsMean: (ignored: number) =>
      `Column mapping${ignored > 0 ? `: ${plural(ignored, { one: '# not imported', other: '# not imported' })}` : ''}`,
    shapeOf: (file: string, shape: string) => `${file}: ${shape}`,
    meaningOf: (column: string) => `Meaning of column ${column}`,
    columns: COLUMN_NAMES,
    found: (errors: number, others: number) =>
      [
        errors > 0 ? plural(errors, { one: '# problem', other: '# problems' }) : '',
        others > 0 ? `${figure(others)} worth checking` : '',
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
    handbook,
    cannotHold: (n: number) => `This format loses ${plural(n, { one: '# thing', other: '# things' })}:`,
  };
};
