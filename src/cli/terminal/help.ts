/** What the command line says of itself: everything, or one command's part of it. */
import { GATE_BOUNDS } from '../../analysis/next/nextMoves';
import { DEFAULT_LIMIT } from '../../analysis/routes/routeSpace';
import { DEFAULT_THRESHOLD } from '../../analysis/next/whatIf';
import { FORMATS } from '../../formats/import/types';
import { EXPORTS, kebab, type CommandName } from './options';

const FORMAT_LINE = `        -f, --format text|json  How to print the result; text unless set.`;

const COMMANDS: Readonly<Record<Exclude<CommandName, 'help' | 'version'>, string>> = {
  check: `  rungs check <path...>
      Report everything wrong with ladders: folders, folders of folders, or YAML and JSON files.
${FORMAT_LINE}`,
  gap: `  rungs gap <path> <from> <to>
      What stands between two roles.
${FORMAT_LINE}`,
  routes: `  rungs routes <path> <from> <to> [options]
      The ways from one role to another that no other way beats in moves, steps and largest jump together.
        --via <role>         Pass through a role. May be repeated.
        --avoid <role>       Pass a role by. May be repeated.
        --without <family>   Stay out of a family. May be repeated.
        --only <kind>        Moves of one kind: advancement or lateral.
        --min-pay <amount>   Only stops whose middle pay is at least this, in the currency and period of
                             the destination's pay. Pay that is not stated does not count as less.
        --limit <moves>      The most moves; ${DEFAULT_LIMIT} unless set.
${FORMAT_LINE}`,
  next: `  rungs next <path> <from> [options]
      What may come next: the moves that the ladder names, then other roles by fit.
        --gate pay           List only what pays at least ${GATE_BOUNDS.payShare * 100}% of today's.
        --gate rung          List only what is at most one rung away.
${FORMAT_LINE}`,
  whatif: `  rungs whatif <path> <from> <to> [options]
      What changes when skills stand a step higher or lower, and which one step more would open most.
        --raise <skill>      A skill, one step up. May be repeated, for one skill as well.
        --lower <skill>      A skill, one step down. May be repeated.
        --threshold <percent>  The readiness from which a role counts as open; ${DEFAULT_THRESHOLD * 100} unless set.
${FORMAT_LINE}`,
  diff: `  rungs diff <before> <after>
      What changed from one edition of a ladder to another: every change with both sides. Changes are no
      fault: the exit code is 0.
${FORMAT_LINE}`,
  stats: `  rungs stats <path>
      What a ladder holds: roles by family and level, skills, moves, pay, and where it leads nowhere.
${FORMAT_LINE}`,
  import: `  rungs import <input...> [options]
      Read files, folders and zip files in any known format, and write one ladder. “-” reads standard input.
      What was read, left out, inferred or proposed is told on standard error.
        -f, --format <format>  Take the input for this format instead of looking at its content:
${wrapped(FORMATS.map(kebab), 31)}
        --accept all|none    What to do with proposals, such as an order of levels; none unless set.
        -o, --output <out>   A folder, or a .yaml, .json or .csv file; YAML on standard output unless set.
        --force              Write over files that are there.`,
  export: `  rungs export <path> --to <format> [options]
      Write a ladder in another format, and say what that format cannot hold. “-” reads standard input.
        --to <format>        ${EXPORTS.join(', ')}.
        --leave-out <what>   pay, people, or family:<family>. May be repeated. What is left out is not in the
                             output; texts that still seem to speak of it are told.
        -o, --output <out>   A file, or a folder for a format of several files; standard output unless set.
        --force              Write over files that are there.`,
  new: `  rungs new <folder>
      Write a small ladder with comments that explain it, to be made one's own.`,
  fmt: `  rungs fmt <path...> [--check]
      Bring the YAML files of ladders into one order and style. Comments stay.
        --check              Change nothing; list the files that would change, and exit with 1 if there are any.`,
  explain: `  rungs explain <code>
      What a rule is for, with an example and the way out, by the code that check prints.`,
  schema: `  rungs schema <folder>
      Write the JSON Schemas that let an editor complete and check ladder files.`,
};

const NAMING = `A role is named by its id, its title or an alias; a skill and a family by id or name.
`;

const REST = `Options
  -h, --help               Print this help; after a command, that command's part of it.
  -v, --version            Print the version.

Colour is for terminals alone, and off where NO_COLOR is set.

Exit codes
  0  nothing is wrong (warnings may be printed)
  1  a ladder has errors, or fmt --check found files to change
  2  the command cannot be carried out as written
`;

export const HELP = `Walk a career ladder, and see exactly what stands between any two positions.

Usage
${Object.values(COMMANDS).join('\n')}

${NAMING}
${REST}`;

/** The help of one command, or the whole. */
export function helpOf(command: CommandName | undefined): string {
  if (command === undefined || command === 'help' || command === 'version') return HELP;
  return `Usage\n${COMMANDS[command]}\n\n${NAMING}\n${REST}`;
}

/** Words with commas between them in lines of at most 100 columns, each indented. */
function wrapped(words: readonly string[], indent: number): string {
  const lines: string[] = [''];
  for (const [at, word] of words.entries()) {
    const last = lines.at(-1) ?? '';
    const next = `${word}${at < words.length - 1 ? ',' : '.'}`;
    if (last.length + next.length + 1 > 100 - indent) lines.push(next);
    else lines[lines.length - 1] = last === '' ? next : `${last} ${next}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
