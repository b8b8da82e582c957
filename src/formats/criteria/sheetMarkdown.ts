/** A sheet as Markdown, in which no text of the ladder can become markup. */
import { inline, paragraphs, table } from '../markdown/markdownText';
import type { Sheet, SheetBlock, SheetItem } from './sheet';

export function sheetMarkdown({ kind, title, facts, sections, foot }: Sheet): string {
  const parts = [
    `# ${inline(title)}`,
    [kind, ...facts].map(inline).join(' · '),
    ...sections.flatMap(({ heading, blocks }) => [`## ${inline(heading)}`, ...blocks.map(blockText)]),
    ...(foot.length > 0 ? ['---', ...foot.map(inline)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: SheetBlock): string {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text);
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'table':
      return table(
        block.head.map(inline),
        block.rows.map((row) => row.map(inline)),
      );
  }
}

function itemText({ label, text, details = [] }: SheetItem): string {
  const name = label === undefined ? '' : `**${inline(label)}**`;
  const line = [name, inline(text)].filter(Boolean).join(': ');
  return [`- ${line}`, ...details.map((detail) => `  - ${inline(detail)}`)].join('\n');
}
