/**
 * Reads pay bands in the form that the Guardian publishes: a Markdown list of tracks in bold, each with its
 * roles and bands from the lowest up. The page gives no skills, levels or moves, so an order is proposed.
 */
import { issue } from '../../model/validation/issue';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import type { ColumnKey } from '../spreadsheet/columns';
import { isTooLarge, MAX_MEGABYTES, MAX_PROSE_LINES, MAX_ROLES } from '../limits';
import { firstLines } from '../text/textLines';
import { assumptions, readPay } from '../wording/pay';
import { TableLadder, type TableTexts } from '../spreadsheet/tableLadder';
import { content, part, reason, type Reason } from '../../model/validation/reasons';

const TRACK = /^[*-]\s+\*\*([^*]{1,200})\*\*\s*(?:[—–-]+\s*([^:]{1,200}))?/u;
const BAND = /^\s+[*-]\s+([^:`]{1,200}):\s*`([^`]{1,100})`/u;

/** With fewer bands the likeness could be a coincidence. */
const LEAST_BANDS = 3;

/** True for a list of tracks in bold with pay bands in code below them. */
export function isGuardian(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/);
  return (
    lines.some((line) => TRACK.test(line)) && lines.filter((line) => BAND.test(line)).length >= LEAST_BANDS
  );
}

/** Reads the lists into one ladder: a track becomes a family, a band a role. Never throws. */
export function readGuardian(
  files: readonly SourceFile[],
  texts: Pick<LadderTexts, keyof TableTexts | 'guardian'>,
): ImportResult {
  const ladder = new TableLadder(texts, {
    id: 'guardian-pay-bands',
    title: texts.guardian,
    licence: 'MIT',
    sources: [{ id: 'guardian', title: 'The Guardian: salary bands', licence: 'MIT' }],
  });
  for (const { file, text } of files) {
    const start = { file, line: 1, column: 1 };
    if (isTooLarge(text)) {
      const megabytes = Math.ceil(text.length / 1_000_000);
      ladder.report([issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, start)]);
    } else if (isGuardian(text)) addBands(ladder, file, text);
    else {
      const args = { file, expected: content('GUARDIAN') };
      ladder.report([issue('IMPORT_UNRECOGNISED', [], args, start)]);
    }
  }
  return ladder.result(files[0]?.file ?? '');
}

function addBands(ladder: TableLadder, file: string, text: string): void {
  let track = '';
  let bands = 0;
  const read = firstLines(text, MAX_PROSE_LINES);
  const leaveOut = (line: number, because: Reason) => {
    const args = { entry: part('REST_OF_FILE', { file }), reason: because };
    ladder.report([issue('IMPORT_ENTRY_LEFT_OUT', [], args, { file, line, column: 1 })]);
  };
  if (read.length < text.length)
    leaveOut(MAX_PROSE_LINES + 1, reason('FIRST_LINES', { limit: MAX_PROSE_LINES }));
  for (const [index, line] of read.split(/\r?\n/).entries()) {
    const [, kind = '', field] = TRACK.exec(line) ?? [];
    if (kind) track = field ? `${kind.trim()} — ${field.trim()}` : kind.trim();
    const [, role = '', pay = ''] = BAND.exec(line) ?? [];
    if (!role || track === '') continue;
    if (++bands > MAX_ROLES) {
      leaveOut(index + 1, reason('FIRST_ENTRIES', { limit: MAX_ROLES }));
      break;
    }
    const place = { file, line: index + 1, column: line.indexOf(role) + 1 };
    const { band, assumed } = readPay(pay);
    if (!band) ladder.report([issue('PAGE_PAY_UNREAD', [], { role, text: pay }, place)]);
    if (band && assumed.length > 0) {
      const args = { role, text: pay, assumed: assumptions(band, assumed) };
      ladder.report([issue('PAGE_PAY_ASSUMED', [], args, place)]);
    }
    const cells: Partial<Record<ColumnKey, string>> = {
      role: role.trim(),
      family: track,
      source: 'guardian',
      ...(band
        ? {
            payMin: String(band.min),
            payMax: String(band.max),
            currency: band.currency,
            period: band.period,
            paySource: 'guardian',
          }
        : {}),
    };
    ladder.add({
      get: (column) => cells[column] ?? '',
      place: () => place,
      has: (column) => cells[column] !== undefined,
    });
  }
}
