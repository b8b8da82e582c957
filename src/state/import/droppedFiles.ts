/** What is dropped on the page or pasted into it: people go to what one keeps here, all else is taken for ladders. */
import { decode } from '../../formats/text/decode';
import { HEAD_BYTES, isPersonHead } from '../../formats/profile/looksLikeProfile';
import type { ChosenFile } from '../../browser/files/chosenFiles';
import { unzipped } from '../profile/readProfiles';

/** A folder of more files is a ladder's: they are not all looked into. */
const MOST_LOOKED_AT = 200;

/** Tells files of people by their content; the order of each list is that of the files. */
export async function peopleAmong(
  chosen: readonly ChosenFile[],
): Promise<{ people: ChosenFile[]; others: ChosenFile[] }> {
  const people: ChosenFile[] = [];
  const others: ChosenFile[] = [];
  if (chosen.length > MOST_LOOKED_AT) return { people, others: [...chosen] };
  for (const one of chosen) {
    // Several people are saved as a zip file; one with anything else in it is a ladder's, or a workbook.
    const files = await unzipped([one]);
    const arePeople = files.length <= MOST_LOOKED_AT && (await areAll(files, isPersonFile));
    if (arePeople) people.push(...files);
    else others.push(one);
  }
  return { people, others };
}

async function areAll(files: readonly ChosenFile[], are: (blob: Blob) => Promise<boolean>): Promise<boolean> {
  for (const { blob } of files) if (!(await are(blob))) return false;
  return true;
}

async function isPersonFile(blob: Blob): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
    // A file that is cut within a sign is not UTF-8 any more; what a person's file is told by are plain letters.
    const decoded = decode(bytes);
    return decoded !== undefined && isPersonHead(decoded.text);
  } catch {
    // It cannot be read any more: whoever reads it next says so.
    return false;
  }
}
