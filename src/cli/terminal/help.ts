/** The help, generated from the table of commands: for all commands or one. */
import type { Command } from './command';
import { kebab, type Option } from './options';
import { wrapText } from './terminal';

const WIDTH = 110;
/** The column at which the description of an option begins. */
const OPTION_INDENT = 32;

const NAMING = `Name a role by its id, title or alias, and a skill or a family by its id or name.
`;

const REST = `Options
  -h, --help               Print this help; after a command, that command's part of it.
  -v, --version            Print the version.

Colour is used on terminals only, and never where NO_COLOR is set.

Exit codes
  0  nothing is wrong (warnings may be printed)
  1  a ladder has errors, or fmt --check found files to change
  2  the command cannot be carried out as written
`;

export function helpText(commands: readonly Command[]): string {
  return `Explore a career ladder, and see exactly what separates any two of its roles.

Usage
${commands.map(usageText).join('\n')}

${NAMING}
${REST}`;
}

export function commandHelp(command: Command): string {
  return `Usage\n${usageText(command)}\n\n${NAMING}\n${REST}`;
}

function usageText({ name, positionals, options, help }: Command): string {
  const all = Object.entries(options);
  const words = [
    `  rungs ${name}`,
    ...positionals.map((one) => `<${one}>`),
    ...all.filter(([, { required }]) => required).map(([key, { placeholder }]) => `--${key} ${placeholder}`),
    ...(all.some(([, { required }]) => !required) ? ['[options]'] : []),
  ];
  return [
    words.join(' '),
    wrapText(help, WIDTH, ' '.repeat(6)),
    ...all.map(([key, option]) => optionText(kebab(key), option)),
  ].join('\n');
}

function optionText(name: string, { parse, placeholder, help }: Option): string {
  const short = parse.short === undefined ? '' : `-${parse.short}, `;
  const head = `        ${short}--${name} ${placeholder}`.trimEnd();
  const text = wrapText(help, WIDTH, ' '.repeat(OPTION_INDENT));
  // An option that leaves less than two spaces before its description gets its own line.
  return head.length + 2 > OPTION_INDENT ? `${head}\n${text}` : head + text.slice(head.length);
}
