/** Values of one cell: figures, yes and no, lists, kinds and needs, as people and this project write them. */
import { PAY_PERIODS, type PayPeriod } from '../../model/ladder/money';
import { ownValue } from '../../model/validation/values';

/**
 * A figure as a machine or a person writes it: "57000", "57,000", "£57k", "2,5", "50%", "1e-7". Undefined for
 * any other text.
 */
export function readNumber(text: string): number | undefined {
  if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return finite(Number(text));
  const plain = text.replace(/^[\p{Sc}A-Z]{0,4}\s*|\s*\p{Sc}$/gu, '').trim();
  const thousands = /^\d{1,3}(?:([,' \u00A0\u202F])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(plain);
  const digits = thousands ? plain.replace(/[,' \u00A0\u202F]/g, '') : plain.replace(/^(\d+),(\d+)/, '$1.$2');
  const found = /^(\d+(?:\.\d+)?)\s*(k)?$/i.exec(digits);
  if (found) return finite(Number(found[1]) * (found[2] ? 1_000 : 1));
  const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(digits);
  return share ? finite(Number((Number(share[1]) / 100).toPrecision(15))) : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

const SIGNS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', '₹': 'INR', '₩': 'KRW' };

/** The currency of a sign in the text. Undefined if several currencies share the sign. */
export function currencyIn(text: string): string | undefined {
  const sign = /\p{Sc}/u.exec(text)?.[0] ?? '';
  return ownValue(SIGNS, sign);
}

export function readYes(text: string): boolean | undefined {
  if (/^(yes|y|true|1|x|✓|✔)$/i.test(text)) return true;
  return /^(no|n|false|0|-)$/i.test(text) ? false : undefined;
}

export function writeYes(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'yes' : 'no';
}

export function readNeed(text: string): 'required' | 'preferred' | undefined {
  if (/^(required|require|yes|y|true|must|must have|essential|mandatory|core|x|1)$/i.test(text))
    return 'required';
  return /^(preferred|nice to have|optional|desirable|desired|no|n|false|bonus|a plus|0)$/i.test(text)
    ? 'preferred'
    : undefined;
}

export function readKind(text: string): 'hard' | 'soft' | undefined {
  if (/^(hard|technical|tech|functional|professional)( skills?)?$/i.test(text)) return 'hard';
  return /^(soft|behaviou?ral|behaviou?r|interpersonal|core|leadership)( skills?)?$/i.test(text)
    ? 'soft'
    : undefined;
}

export function readPeriod(text: string): PayPeriod | undefined {
  const found = /^(?:per |a |an |\/ ?)?(hour|day|week|month|year)s?$/i.exec(text)?.[1]?.toLowerCase();
  if (/^(annual|annually|yearly|annum|per annum|p\.?a\.?)$/i.test(text)) return 'year';
  const adverb =
    /^(hour|week|month)ly$/i.exec(text)?.[1]?.toLowerCase() ?? (/^daily$/i.test(text) ? 'day' : '');
  return PAY_PERIODS.find((period) => period === (found ?? adverb));
}

/**
 * Entries separated by semicolons or line breaks. `\;`, `\n` and `\\` are these characters inside an entry.
 */
export function readCellList(text: string): string[] {
  if (!/[\\;\n]/.test(text)) return text.trim() === '' ? [] : [text.trim()];
  const entries: string[] = [];
  let entry = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const next = text.charAt(at + 1);
    if (sign === '\\' && /[;n\\]/.test(next)) {
      entry += next === 'n' ? '\n' : next;
      at++;
    } else if (/[;\n]/.test(sign)) {
      entries.push(entry);
      entry = '';
    } else entry += sign;
  }
  return [...entries, entry].map((one) => one.trim()).filter((one) => one !== '');
}

export function writeList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\;]/g, '\\$&').replaceAll('\n', '\\n')).join('; ');
}
