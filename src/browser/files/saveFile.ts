/** Text into a file of the reader's own: nothing passes through a host. */
import type { WrittenFile } from '../../formats/exportResult';

/** Saves one file as it is, and several as one zip file of this name. `type` is what the one file is. */
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
  // The browser has taken the address over by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
