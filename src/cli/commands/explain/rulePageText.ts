/** The help page of a rule as plain text. */
import { nearestNames } from '../../../graph/nearest';
import { severityOf, type IssueCode } from '../../../model/validation/issue';
import { RULE_PAGES } from '../../../check/help';
import { settingExample } from '../../../check/help/settingExample';
import { ISSUE_CODES, isIssueCode, settingsFor } from '../../../check/severities';
import { OF_FAULTS } from '../../terminal/messages';
import { wrapText } from '../../terminal/terminal';

const WIDTH = 80;

/**
 * Wrapped at 80 columns, except for examples, and ends with a line break. Case does not matter. For an
 * unknown code, a text that says so and names the nearest codes.
 */
export function rulePageText(code: string): string {
  const known = codeOf(code);
  if (known === undefined) return unknownText(code);
  const { title, says, why, remedy, example } = RULE_PAGES[known];
  const setting = settingExample(known);
  return `${[
    `${known}: ${title}`,
    part(OF_FAULTS.says, says),
    part(OF_FAULTS.why, why),
    ...(typeof example === 'string'
      ? [part(OF_FAULTS.example, example)]
      : [
          `${part(OF_FAULTS.example, `${OF_FAULTS.forms[example.form]}.`)}\n\n  ${OF_FAULTS.withFault}:\n\n${indented(example.wrong)}`,
          `  ${OF_FAULTS.without}:\n\n${indented(example.right)}`,
        ]),
    part(OF_FAULTS.whatToDo, remedy),
    `${part(OF_FAULTS.howSevere, OF_FAULTS.setting(severityOf(known), settingsFor(known).slice(1)))}${setting === undefined ? '' : `\n\n${indented(setting)}`}`,
  ].join('\n\n')}\n`;
}

/** The code in its own spelling, whatever its case; undefined if no rule has it. */
export function codeOf(text: string): IssueCode | undefined {
  const known = text.trim().toUpperCase().replaceAll('-', '_');
  return isIssueCode(known) ? known : undefined;
}

function unknownText(code: string): string {
  const near = nearestNames(code, ISSUE_CODES, 3);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' “rungs check” prints the codes.';
  return `${wrapText(`There is no rule “${code.slice(0, 60)}”.${hint}`, WIDTH, '')}\n`;
}

function part(heading: string, text: string): string {
  return `${heading}\n${wrapText(text, WIDTH, '  ')}`;
}

function indented(lines: string): string {
  return lines.replace(/^(?=.)/gm, '    ');
}
