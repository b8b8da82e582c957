/** Text of a ladder as Markdown shows it: nothing in it becomes markup, HTML, a link or a template. */

/** One line; line breaks become spaces. */
export function inline(text: string): string {
  return (
    text
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/[\\`*_[\]|~$]|(?<!\S)#/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Site generators take two braces, or one with a percent sign, for a template of theirs.
      .replace(/\{(?=[{%#])|\{$/g, '&#123;')
      // Addresses that many renderers make into links as they stand.
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/@/g, '&#64;')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
      // At the beginning of a line these begin a list or a heading's underline.
      .replace(/^[+=-]/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** Paragraphs; a line break inside one is kept. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map(inline)
        .filter((line) => line !== '')
        .join('  \n'),
    )
    .join('\n\n');
}

/** A relative link; the address is percent-encoded, so that it ends where it should. */
export function link(text: string, path: string): string {
  const address = path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
  return `[${inline(text)}](${address})`;
}

/** A table; every cell is Markdown already, on one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
