/** The role definition: paragraphs, with broken lines joined. */
import type { PageLine } from '../wording/pageText';
import { itemOf, type RolePage } from './rolePage';

/** Joins the lines of a sentence. A blank line starts a new paragraph. */
export function readDefinition(lines: readonly PageLine[], page: RolePage): void {
  const text: string[] = [];
  let before: string | undefined;
  let start: PageLine | undefined;
  for (const line of lines) {
    if (line.text === '') {
      before = undefined;
      continue;
    }
    if (isKeywordList(line.text)) {
      page.unplaced.push(itemOf(line));
      continue;
    }
    const goesOn = before !== undefined && !/[.!?:]["”’)]?$/.test(before);
    if (start) text.push(before === undefined ? '\n\n' : goesOn ? ' ' : '\n');
    text.push(line.text);
    start ??= line;
    before = line.text;
  }
  if (start) page.definition = { ...itemOf(start), text: text.join('') };
}

/** A paragraph of keywords is for search engines. It is not part of the definition. */
function isKeywordList(text: string): boolean {
  return (
    /^(?:seo |related )?keywords?\b[^:]{0,40}:/i.test(text) ||
    (text.split(',').length > 6 && !/[.!?](?:\s|$)/.test(text))
  );
}
