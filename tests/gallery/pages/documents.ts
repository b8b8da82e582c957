import type { Component } from 'svelte';
import { pastedText } from '../../../src/browser/files/chosenFiles';
import Find from '../../../src/ui/find/Find.svelte';
import Filters from '../../../src/ui/find/Filters.svelte';
import Keys from '../../../src/ui/find/Keys.svelte';
import Controls from '../parts/Controls.svelte';
import Dialogs from '../parts/Dialogs.svelte';
import ImportReport from '../parts/ImportReport.svelte';
import { showcaseLadder } from '../../fixtures/ladder/showcaseLadder';
import { role } from '../../fixtures/ladder/ladder';
import { WIDE, type GalleryState } from '../state';

const ladder = showcaseLadder();
/** Faults of several rules; a few of one rule. */
const faulty = showcaseLadder({
  families: [...ladder.families, { id: 'empty', name: 'Research' }],
  roles: [
    ...(ladder.roles ?? []),
    role('Release Manager', {
      family: 'managment',
      level: 'senior',
      pay: [{ min: 90_000, max: 70_000 }],
      requirements: [
        { skill: 'Programing', level: 'working' },
        { skill: 'testing', level: 'master' },
      ],
      advancementTo: ['Release Manager'],
    }),
  ],
});

const reportOf =
  (file: string, text: string): Component =>
  (internals) =>
    ImportReport(internals, { files: [pastedText(text, file)] });

/** A table as a spreadsheet holds it: one heading that no field has, and a job that is named twice. */
const TABLE = `Job title,Track,Grade,Skill,Proficiency,Minimum salary,Maximum salary,Currency,Cost centre
Engineer,Software,Mid,Programming,Working,48000,60000,EUR,17
Engineer,Software,Mid,Testing,Working,48000,60000,EUR,17
Senior Engineer,Software,Senior,Programming,Practitioner,64000,82000,EUR,17
Senior Engineer,Software,Senior,Mentoring,Awareness,64000,82000,EUR,17
Sr Engineer,Software,Senior,Testing,Practitioner,,,,18
Lead Engineer,Software,Lead,Programing,Expert,104000,80000,EUR,18
`;

export const controls: readonly GalleryState[] = [
  { id: 'controls', ladder, shows: Controls, width: 720, dark: true },
  { id: 'controls-right-to-left', ladder, shows: Controls, width: 720, rightToLeft: true },
];

export const importing: readonly GalleryState[] = [
  { id: 'import-table', ladder, shows: reportOf('jobs.csv', TABLE), width: 900, dark: true, narrow: true },
  {
    id: 'import-faulty',
    ladder,
    shows: reportOf('ladder.yaml', JSON.stringify(faulty, undefined, 2)),
    width: 900,
  },
];

export const problems: readonly GalleryState[] = [
  { id: 'problems', ladder: faulty, link: 'lens=faults', ...WIDE, dark: true, narrow: true },
  { id: 'problems-none', ladder, link: 'lens=faults', ...WIDE },
  { id: 'problems-rule', ladder, link: 'lens=faults&rule=PAY_MIN_ABOVE_MAX', ...WIDE },
];

export const find: readonly GalleryState[] = [
  { id: 'find', ladder, shows: Find, press: ['Find'], type: 'enginer', inDialog: true },
];
export const keys: readonly GalleryState[] = [
  { id: 'keys', ladder, shows: Keys, press: ['Keys'], inDialog: true },
];
export const filters: readonly GalleryState[] = [
  { id: 'filters', ladder, shows: Filters, link: 'family=data,software&skill=testing&pay=60000', width: 900 },
];
export const ladders: readonly GalleryState[] = [
  { id: 'ladders', ladder, shows: Dialogs, press: ['Ladders'], inDialog: true },
];
export const embedCode: readonly GalleryState[] = [
  { id: 'embed-code', ladder, shows: Dialogs, press: ['Embed code'], inDialog: true },
];
