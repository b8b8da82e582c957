import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The profiles that this browser stores: saving, opening, sharing and deleting them. */
export const myDataMessages = ({ plural, figure, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const changes = (n: number) => plural(n, { one: '# change', other: '# changes' });
  const toResolve = (n: number) => `${plural(n, { one: '# conflict', other: '# conflicts' })} to resolve`;
  /** The name of a file is shown in bold, as written. */
  const sent = (file: string) => (file === '' ? 'The received profile' : part('b', file));
  const somebody = (name: string | undefined) => (name ? `“${name}”` : 'someone without a name');
  return {
    ...strings,
    savedAs: (path: string) => `Saved as ${path}.`,
    keptApart: (names: readonly string[]) =>
      `These are not in this edition of the ladder. They are stored separately, are not counted, and return with an edition that includes them: ${names.join(', ')}.`,

    stored: {
      ...strings.stored,
      youAs: (name: string) => `You, as ${name}`,
      bytes: (bytes: number) =>
        bytes < 1_000 ? plural(bytes, { one: '# byte', other: '# bytes' }) : `${figure(bytes / 1_000, 1)} kB`,
      skills,
      removeThis: (name: string, ladder: string) => `Delete ${name}, ${ladder}`,
      removed: (name: string | undefined) => `${name ?? 'Your data'} is deleted from this browser.`,
      savedAll: (files: number) => `Saved ${plural(files, { one: '# file', other: '# files' })}.`,
      ladders: (titles: readonly string[]) =>
        `${plural(titles.length, { one: '# ladder', other: '# ladders' })} opened from files: ${titles.join(', ')}. Remove them one by one under ${part('open', 'Ladders')}.`,
      editions: (titles: readonly string[]) =>
        `The edition that you last rated yourself against is stored for ${plural(titles.length, { one: '# ladder', other: '# ladders' })}: ${titles.join(', ')}. It contains none of your data. “Delete all” deletes it too.`,
    },

    openFile: {
      ...strings.openFile,
      refused: (file: string) => `${sent(file)} was not imported, and nothing here has changed.`,
      who: (file: string, name: string | undefined, contents: string) =>
        `${sent(file)} is about ${somebody(name)}. ${contents} Who is that?`,
      elsewhere: (file: string, ladder: string, isInIndex: boolean) =>
        `${sent(file)} is for another ladder, “${ladder}”. ${isInIndex ? `${part('open', 'Open that ladder')} first, then continue here.` : 'Open that ladder first, then continue here.'} Nothing here has changed.`,
      mine: (file: string, isNew: boolean, news: number, conflicts: number) =>
        `${sent(file)} was imported as yours${isNew ? '' : news === 0 ? ': it contains nothing new' : `: ${changes(news)}`}${conflicts > 0 ? `, and ${toResolve(conflicts)} above` : ''}.`,
      member: (file: string, name: string, isNew: boolean, news: number, conflicts: number) => {
        const what = isNew
          ? 'is now one of the people you have conversations with.'
          : news === 0
            ? 'is one of the people you have conversations with; the file contains nothing new.'
            : `is one of the people you have conversations with; ${changes(news)}${conflicts > 0 ? `, and ${toResolve(conflicts)} there` : ''}.`;
        return `${sent(file)} was imported: ${somebody(name)} ${what} ${part('open', 'Open the conversation')}`;
      },
      moreFaults: (more: number) => `and ${figure(more)} more.`,
    },

    share: {
      ...strings.share,
      characters: (characters: number) => plural(characters, { one: '# character', other: '# characters' }),
      tooLong: (length: number, tooMany: number) =>
        `${part('b', `The link would have ${figure(length)} characters, ${figure(tooMany)} too many`)}: mail and chat programs cut off longer links. Leave something out, or save a file and send that.`,
      length: (length: number, most: number) =>
        `The link has ${figure(length)} of at most ${figure(most)} characters.`,
    },
  };
};
