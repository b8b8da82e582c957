import type { IssueCode } from '../../model/validation/issue';
import { settingsFor } from '../severities';

/** How a ladder that minds this fault otherwise says so in `ladder.yaml`; undefined where there is no choice. */
export function settingExample(code: IssueCode): string | undefined {
  const others = settingsFor(code).slice(1);
  const setting = others.includes('off') ? 'off' : others[0];
  return setting === undefined ? undefined : `checks: { ${code}: ${setting} }`;
}
