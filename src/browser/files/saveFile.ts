/** Saves text as files on the reader's device. Nothing is sent to a server. */
import type { WrittenFile } from '../../formats/exportResult';

/**
 * Saves one file as it is, and several as one zip file with this name. `type` is the media type of the single
 * file.
 */
export async function saveFiles(
  name: string,
  files: readonly WrittenFile[],
  type = 'text/plain;charset=utf-8',
): Promise<void> {
  const [only, ...others] = files;
  if (!only) return;
  if (others.length === 0) {
    save(only.path.split('/').at(-1) ?? name, new Blob([only.text], { type }));
    return;
  }
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.fromEntries(files.map(({ path, text }) => [`${name}/${path}`, strToU8(text)]));
  save(`${name}.zip`, new Blob([new Uint8Array(zipSync(entries))], { type: 'application/zip' }));
}

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // By the next task the browser has started the download and no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(url));
}
