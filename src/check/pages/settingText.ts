import { severityOf, type IssueCode } from '../../model/issue';
import { settingsFor } from '../severities';

/** In a sentence or two: how severe a fault is by itself, and what a ladder may make of it. */
export function settingText(code: IssueCode): string {
  const own = severityOf(code) === 'error' ? 'An error' : 'A warning';
  const others = settingsFor(code).slice(1);
  if (others.includes('off')) {
    const [other] = others;
    return `${own}, unless the ladder says otherwise: its checks may make it ${other === 'error' ? 'an error' : 'a warning'}, or turn it off.`;
  }
  const always = 'What is drawn would not be what was written, so it is always told';
  return others.length > 0
    ? `${own}. ${always}; a ladder’s checks may make it an error.`
    : `${own}. ${always}, and no ladder can change that.`;
}

/** How a ladder that minds this fault otherwise says so in `ladder.yaml`; undefined where there is no choice. */
export function settingExample(code: IssueCode): string | undefined {
  const others = settingsFor(code).slice(1);
  const setting = others.includes('off') ? 'off' : others[0];
  return setting === undefined ? undefined : `checks: { ${code}: ${setting} }`;
}
