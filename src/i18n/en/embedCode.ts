import type { Formatter } from '../formatter/Formatter';

/** The box that gives what one copies into another page. */
export const place = ({ plural, part }: Formatter) => ({
  open: 'Put it on a page …',
  title: 'Put it on a page',
  close: 'Close',
  intro: 'What stands below, copied into another page, shows there what is chosen here.',
  as: 'As',
  kinds: {
    element: { name: 'Tag', note: 'for a page that may hold a script' },
    frame: { name: 'Frame', note: 'for a portal or a wiki' },
    link: { name: 'Link', note: 'for any place at all' },
  },
  shows: 'It shows',
  shapes: {
    level: 'The ladder',
    table: 'The table',
    role: 'The role alone',
    gap: 'The gap alone',
    route: 'The routes alone',
  },
  theme: 'Theme',
  themes: { auto: 'As the reader has it', light: 'Light', dark: 'Dark' },
  language: 'Language',
  asThere: 'That of the page',
  withoutPay: 'Leave out pay',
  withoutPayNote: 'It shows a copy of the ladder that holds no pay, not one that hides it.',
  mentions: (texts: number) =>
    `${plural(texts, { one: '# text still seems', other: '# texts still seem' })} to speak of pay:`,
  moreMentions: (texts: number) => plural(texts, { one: 'and # more.', other: 'and # more.' }),
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. The text is selected: copy it from here.',
  copy: 'Copy',
  code: 'Text to copy',
  notServed: (name: string) =>
    `This ladder is in this browser alone. For others to see it, save its file and lay it beside the page as ${part('code', `ladders/${name}.json`)}.`,
  notServedPay: (name: string) =>
    `The place it comes from has no copy without pay. Save one, and lay it beside the page as ${part('code', `ladders/${name}.json`)}.`,
  save: 'Save its file …',
  preview: 'Preview',
  previewLoading: 'The preview is being loaded …',
  previewFailed: 'The preview could not be loaded. What is to be copied is right all the same.',
  previewLink: 'The link opens the whole page:',
});
