/**
 * Sorts dropped or pasted files: profiles go to the import of profiles, all others to the import of ladders.
 */
import { decode } from '../../formats/text/decode';
import { HEAD_BYTES, isProfileHead } from '../../formats/profile/looksLikeProfile';
import type { ChosenFile } from '../../browser/files/chosenFiles';
import { unzipped } from '../profile/readProfiles';

/** A folder with more files is taken for a ladder, so that not every file has to be opened. */
const MOST_LOOKED_AT = 200;

/** Finds the files of profiles by their content. Both lists keep the order of the files. */
export async function profilesAmong(
  chosen: readonly ChosenFile[],
): Promise<{ profiles: ChosenFile[]; others: ChosenFile[] }> {
  const profiles: ChosenFile[] = [];
  const others: ChosenFile[] = [];
  if (chosen.length > MOST_LOOKED_AT) return { profiles, others: [...chosen] };
  for (const one of chosen) {
    // Several profiles are saved as one zip file. A zip file with anything else in it is a ladder or a
    // workbook.
    const files = await unzipped([one]);
    const areProfiles = files.length <= MOST_LOOKED_AT && (await areAll(files, isProfileFile));
    if (areProfiles) profiles.push(...files);
    else others.push(one);
  }
  return { profiles, others };
}

async function areAll(files: readonly ChosenFile[], are: (blob: Blob) => Promise<boolean>): Promise<boolean> {
  for (const { blob } of files) if (!(await are(blob))) return false;
  return true;
}

async function isProfileFile(blob: Blob): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
    // Cutting a file inside a character makes its end invalid UTF-8; the letters that identify a profile stay
    // readable.
    const decoded = decode(bytes);
    return decoded !== undefined && isProfileHead(decoded.text);
  } catch {
    // The file can no longer be read. The import that reads it next reports that.
    return false;
  }
}
