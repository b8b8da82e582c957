import type { Formatter } from '../formatter/Formatter';

/** The page itself: its head, its door, its notices. */
export const app = ({ plural, figure, part }: Formatter) => ({
  openOrSave: 'Open or save',
  place: 'Put it on a page',
  views: 'Views',
  lenses: { level: 'Ladder', table: 'Table', me: 'Me', team: 'Team' },
  titles: { me: 'My growth', team: 'Team' },
  faults: (faults: number) => plural(faults, { one: '# fault', other: '# faults' }),
  language: 'Language',
  languageNotLoaded: 'The words of that language could not be loaded. Try it again in a while.',
  themes: { auto: 'auto', light: 'light', dark: 'dark' },
  theme: (name: string) => `Theme: ${name}. Change it`,
  opening: 'Opening the ladder …',
  kilobytes: (kilobytes: number) => `${figure(kilobytes)} kB read`,
  shaded: `Every role is shaded by how ready you are for it, by your own ratings. ${part('link', 'Back to where I stand')}`,
  unrated: `Nothing is rated yet, so that no role can be shaded by how ready you are. ${part('link', 'Rate some skills')}`,
  /** What text is called that comes from the clipboard, in the place of a file’s name. */
  pasted: 'pasted text',
  drop: 'Drop to open it',
  boxNotLoaded: 'A part of this page could not be loaded. Load the page again, then open the ladder.',
  wholeLadder: 'The whole ladder, with readiness',
});
