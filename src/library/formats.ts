/** Reading ladders and people from files of many kinds, and writing them. */
export { writeCalendar, type CalendarFile } from '../formats/calendar';
export { readInputs } from '../formats/intake/readInputs';
export {
  FORMATS,
  type FormatId,
  type Imported,
  type InputFile,
  type IntakeOptions,
} from '../formats/intake/types';
export { readJson } from '../formats/json';
export { readLadderFolder, type FolderFile } from '../formats/ladderFolder';
export { readText } from '../formats/locatedYaml';
export { readPersonFile, writePersonFile } from '../formats/personFile';
export { redact, type Mention, type Redacted, type Redaction } from '../formats/redact';
export { readShareLink, writeShareLink, type ShareLink } from '../formats/shareLink';
export { writeJson, writeYaml } from '../formats/write';
export { WRITE_FORMATS, writeAs, type WriteFormat } from '../formats/writers';
export { leftOutText, type LeftOut, type Written, type WrittenFile } from '../formats/written';
