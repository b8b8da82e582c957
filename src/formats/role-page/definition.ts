/** The role definition: paragraphs whose broken lines are joined. */
import type { PageLine } from '../wording/pageText';
import { itemOf, type RolePage } from './rolePage';

/** Lines of one paragraph are joined where a sentence goes on; blank lines part paragraphs. */
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

/** A paragraph for search engines, not for readers. */
function isKeywordList(text: string): boolean {
  return (
    /^(?:seo |related )?keywords?\b[^:]{0,40}:/i.test(text) ||
    (text.split(',').length > 6 && !/[.!?](?:\s|$)/.test(text))
  );
}
