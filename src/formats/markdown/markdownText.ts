/** Text of a ladder for Markdown. Nothing in it can become markup, HTML, a link or a template. */

/** One line. Line breaks become spaces. */
export function inline(text: string): string {
  return (
    text
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/[\\`*_[\]|~$]|(?<!\S)#/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Site generators read two braces, or a brace and a percent sign, as a template.
      .replace(/\{(?=[{%#])|\{$/g, '&#123;')
      // Many renderers turn addresses into links.
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/@/g, '&#64;')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
      // At the start of a line these begin a list or underline a heading.
      .replace(/^[+=-]/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** Paragraphs with their line breaks. */
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

/** A relative link. The address is percent-encoded, so that no character ends it early. */
export function link(text: string, path: string): string {
  const address = path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
  return `[${inline(text)}](${address})`;
}

/** A table. Each cell is one line of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
