/** Front matter from a page's source ("title: ... / salary: ...") that leaked into the page's text. */
import type { PageLine } from '../wording/pageText';
import { titleIn } from './headings';
import type { PageItem, RolePage } from './rolePage';
import { splitTags } from './tags';

const FRONT_KEY =
  /(?:^|[\s/])(title|salary|pay|categories|tags|description|date|author|slug|draft|layout|keywords)\s?:\s/gi;

/** Reads "title: ... / salary: ... / categories: [...]", on one line or on several. */
export function frontMatter(line: PageLine): { key: string; item: PageItem }[] {
  if (line.bullet) return [];
  const marks = [...`${line.text} `.matchAll(FRONT_KEY)];
  if (marks[0]?.index !== 0) return [];
  return marks.map((mark, at) => {
    const value = line.text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim();
    const text = value.endsWith(' /') ? value.slice(0, -2).trim() : value;
    return {
      key: (mark[1] ?? '').toLowerCase(),
      item: { text, line: line.line, column: line.column + mark.index },
    };
  });
}

/** Fills what the page lacks from front matter. Values that the page already gives are not kept twice. */
export function useFrontMatter(key: string, item: PageItem, page: RolePage): void {
  const value = unquoted(item.text);
  if (value === '') return;
  const named = titleIn(value) ?? value;
  if (key === 'title' && !page.title) page.title = { ...item, text: named };
  else if (key === 'title' && page.title?.text === named) return;
  else if (/^(?:salary|pay)$/.test(key) && page.pay.every(({ text }) => !text.includes(value))) {
    if (page.pay.length === 0) page.pay.push({ ...item, text: value });
    else page.unplaced.push(item);
  } else if (/^(?:salary|pay)$/.test(key)) return;
  else if (/^(?:categories|tags)$/.test(key)) {
    const known = new Set(page.tags.map(({ tag }) => tag.toLowerCase()));
    const tags = splitTags(value).map(unquoted);
    const fresh = tags.filter((tag) => tag !== '' && !known.has(tag.toLowerCase()));
    page.tags.push(...fresh.map((tag) => ({ tag, line: item.line, column: item.column })));
  } else page.unplaced.push({ ...item, text: `${key}: ${value}` });
}

/**
 * Removes quotes, brackets and spaces around a text. A regular expression anchored at the end would be slow
 * on long runs.
 */
function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /["'[\s]/.test(text[start] ?? '')) start++;
  while (end > start && /["'\]\s]/.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
