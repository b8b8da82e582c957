/** The help, generated from the table of commands: for all commands or one. */
import { argumentName, type Command } from './command';
import { kebab, type Option } from './options';
import { wrapText } from './terminal';

const WIDTH = 110;
/** The column at which the description of an option begins. */
const OPTION_INDENT = 32;

const NAMING = `Refer to a role by its id, title or alias, to a skill by its id, name or alias, and to a family by its id or
name.
`;

const REST = `Options
  -h, --help               Print this help. “rungs <command> --help” prints the help of one command.
  -v, --version            Print the version.

Colours appear only in a terminal, and never if NO_COLOR is set.

Exit codes
  0  success; warnings may be printed
  1  a ladder has errors, or --check found something
  2  the command could not run
`;

export function helpText(commands: readonly Command[]): string {
  return `Explore a career ladder, and see exactly what separates any two of its roles.

Usage
${commands.map(usageText).join('\n')}

${NAMING}
${REST}`;
}

export function commandHelp(command: Command): string {
  return `Usage\n${usageText(command)}\n\n${takesNames(command) ? `${NAMING}\n` : ''}${REST}`;
}

/** Whether an argument or option is the name of a role, a skill or a family. */
function takesNames({ positionals, options }: Command): boolean {
  const placeholders = Object.values(options).map(({ placeholder }) => placeholder);
  return positionals.includes('from') || placeholders.some((one) => /^<(role|skill|family)>$/.test(one));
}

function usageText({ name, positionals, options, help }: Command): string {
  const all = Object.entries(options);
  const words = [
    `  rungs ${name}`,
    ...positionals.map((one) => (argumentName(one) === one ? `<${one}>` : `[${argumentName(one)}]`)),
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
