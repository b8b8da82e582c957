/**
 * Prints how complete each language is, and which of its fixed sentences are stale: made from an English sentence that
 * has changed since. Fails where a language is not whole and up to date.
 *
 * `--update` records that every sentence of the languages was made from today's English; `--root` reads another folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const rootAt = process.argv.indexOf('--root');
const ROOT =
  rootAt < 0 ? fileURLToPath(new URL('../src/i18n/', import.meta.url)) : (process.argv[rootAt + 1] ?? '');
/** Languages beside English, each with a folder of its own. */
const TRANSLATED = ['de'];

/** Every sentence of a language by its view and key: "gap.readiness.name". */
function sentencesOf(language) {
  const found = new Map();
  const add = (path, value) => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [name, one] of Object.entries(value)) add(`${path}.${name}`, one);
  };
  for (const view of readdirSync(join(ROOT, language)).sort()) {
    const file = join(ROOT, language, view, 'strings.json');
    if (existsSync(file)) add(view, JSON.parse(readFileSync(file, 'utf8')));
  }
  return found;
}

/** Stands for an English sentence in the record of what a translation was made from. */
const markOf = (sentence) => createHash('sha256').update(sentence).digest('hex').slice(0, 8);

const recordOf = (language) => join(ROOT, 'locales', `${language}.source.json`);

/** @returns the keys that are missing in the language, that only it has, and whose English has changed since */
function stateOf(language) {
  const [english, other] = [sentencesOf('en'), sentencesOf(language)];
  const record = JSON.parse(readFileSync(recordOf(language), 'utf8'));
  const keys = [...english.keys()];
  return {
    all: english.size,
    missing: keys.filter((key) => !other.has(key)),
    stale: keys.filter((key) => other.has(key) && record[key] !== markOf(english.get(key))),
  };
}

function update(language) {
  const marks = [...sentencesOf('en')].map(([key, sentence]) => [key, markOf(sentence)]);
  writeFileSync(recordOf(language), `${JSON.stringify(Object.fromEntries(marks), null, 2)}\n`);
}

if (process.argv.includes('--update')) TRANSLATED.forEach(update);
let isWhole = true;
for (const language of TRANSLATED) {
  const { all, missing, stale } = stateOf(language);
  console.log(`${language}: ${all - missing.length} of ${all} sentences, ${stale.length} stale`);
  for (const key of missing) console.log(`  missing  ${key}`);
  for (const key of stale) console.log(`  stale    ${key}`);
  isWhole &&= missing.length + stale.length === 0;
}
process.exitCode = isWhole ? 0 : 1;
