/** Separates descriptions from statements of duties, line by line. */
import { plainLines } from './html';

/** Headings before a list of duties in a description. */
const DUTY_HEADINGS =
  /\b(?:responsibilit(?:y|ies)|duties|duty|tasks|what you(?:[’']ll| will)? (?:do|be doing)|what you do|your role|your mission|the role|day.to.day|you will)\b/i;
const LONGEST_HEADING = 120;

/** A description without the lists below headings of duties, and those lists. Items keep a dot. */
export function describedRole(text: string): { summary: string; duties: string[] } {
  const summary: string[] = [];
  const duties: string[] = [];
  let isDuties = false;
  for (const { text: line, item } of plainLines(text)) {
    if (!item) isDuties = line.length <= LONGEST_HEADING && DUTY_HEADINGS.test(line);
    if (item && isDuties) duties.push(line);
    else summary.push(item ? `• ${line}` : line);
  }
  return { summary: summary.join('\n'), duties };
}

/** The lines and items of a text that states duties. A line that only introduces a list is left out. */
export function statedDuties(text: string): string[] {
  const lines = plainLines(text);
  return lines
    .filter(
      ({ text: line, item }, at) =>
        item ||
        !lines[at + 1]?.item ||
        !/:$/.test(line) ||
        !DUTY_HEADINGS.test(line.slice(0, LONGEST_HEADING)),
    )
    .map(({ text: line }) => line);
}
