import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Every fixed sentence of the interface in English, and those that German does not share. */
export async function englishSentences(): Promise<{ all: Set<string>; notGerman: Set<string> }> {
  const { module } = await runnerImport<typeof import('./catalogue')>(
    join(import.meta.dirname, 'catalogue.ts'),
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  const german = new Set(module.GERMAN);
  return {
    all: new Set(module.ENGLISH),
    notGerman: new Set(module.ENGLISH.filter((text) => !german.has(text))),
  };
}
