/**
 * Shows the figures of a workbook as a person sees them: the number format tells dates, percentages and
 * money.
 */

export type NumberFormat =
  | { kind: 'plain' | 'percent' | 'time' | 'date' | 'dateTime' }
  | { kind: 'money'; sign: string }
  | { kind: 'padded'; digits: number };

const PLAIN: NumberFormat = { kind: 'plain' };

/** Formats that are known by number only (ECMA-376, part 1, 18.8.30), including those of East Asia. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: 'time' };
  if (id === 22) return { kind: 'dateTime' };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: 'date' };
  return PLAIN;
}

/** The kind of a written format, by its first section: "dd/mm/yyyy", "0%", "£#,##0", "000". */
export function numberFormatOf(code: string): NumberFormat {
  const [section = ''] = code.slice(0, 500).split(';', 1);
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  const hasDay = /[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
  const hasHour = /[hs]/.test(bare);
  if (!/general/.test(bare) && (hasDay || hasHour))
    return { kind: hasDay ? (hasHour ? 'dateTime' : 'date') : 'time' };
  if (bare.includes('%')) return { kind: 'percent' };
  // "[$€-407]" is the German euro format. Its dollar sign is not a currency.
  const sign = /\p{Sc}/u.exec(section.replaceAll('[$', '['))?.[0];
  if (sign) return { kind: 'money', sign };
  return /^0{2,20}$/.test(bare) ? { kind: 'padded', digits: bare.length } : PLAIN;
}

/** The text of a figure. `from1904` is true for workbooks that count days from 1904. */
export function numberText(value: number, format: NumberFormat, from1904: boolean): string {
  switch (format.kind) {
    case 'plain':
      return figure(value);
    case 'percent':
      return `${figure(value * 100)}%`;
    case 'money':
      return value < 0 ? figure(value) : `${format.sign}${figure(value)}`;
    case 'padded':
      return figure(value).padStart(format.digits, '0');
    default:
      return dateText(value, format.kind, from1904) ?? figure(value);
  }
}

/** Programs keep fifteen digits. Later digits are rounding errors. */
function figure(value: number): string {
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
}

const DAY = 86_400_000;
/** The last day with a year of four digits. */
const LAST_DAY = 2_958_465;

function dateText(value: number, kind: 'date' | 'time' | 'dateTime', from1904: boolean): string | undefined {
  if (!(value >= 0 && value <= (from1904 ? LAST_DAY - 1_462 : LAST_DAY))) return undefined;
  // Day 60 is 29 February 1900, which did not exist. Earlier days are therefore counted from one day later.
  const days = from1904 ? value - 24_107 : value < 60 ? value - 25_568 : value - 25_569;
  const whole = new Date(Math.round(days * 86_400) * 1_000).toISOString();
  const [date, time] = [whole.slice(0, 10), whole.slice(11, 16)];
  if (kind === 'time') return value < 1 ? time : undefined;
  return kind === 'dateTime' && value * DAY - Math.floor(value) * DAY >= 1 ? `${date} ${time}` : date;
}
