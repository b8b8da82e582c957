/** Reads and writes ladders and profiles in many formats. */
export { writeCalendar, type CalendarFile } from '../formats/profile/calendar';
export {
  FORMATS,
  type FormatId,
  type Imported,
  type InputFile,
  type ImportOptions,
} from '../formats/import/types';
export { readJson } from '../formats/text/json';
export { readLadderFolder, type FolderFile } from '../formats/own/ladderFolder';
export { readText } from '../formats/text/locatedYaml';
export { readProfileFile, writeProfileFile } from '../formats/profile/profileFile';
export { redact, type Mention, type Redacted, type Redaction } from '../formats/redact/redact';
export { readShareLink, writeShareLink, type ShareLink } from '../formats/profile/shareLink';
export { writeJson, writeYaml } from '../formats/own/write';
export type { WriteFormat } from '../formats/export/writers';
export { readInputs, writeAs } from '../i18n/en/formats/english';
export type { ExportLoss as LeftOut, ExportResult as Written, WrittenFile } from '../formats/exportResult';
export { writeFormatNames as WRITE_FORMATS } from '../i18n/en/formats/formatNames';
export { exportLossText as leftOutText } from '../i18n/en/formats/exportLosses';
