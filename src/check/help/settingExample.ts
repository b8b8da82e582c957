import type { IssueCode } from '../../model/validation/issue';
import { settingsFor } from '../severities';

/** An example for `ladder.yaml` that changes the severity of this rule; undefined if there is no choice. */
export function settingExample(code: IssueCode): string | undefined {
  const others = settingsFor(code).slice(1);
  const setting = others.includes('off') ? 'off' : others[0];
  return setting === undefined ? undefined : `checks: { ${code}: ${setting} }`;
}
