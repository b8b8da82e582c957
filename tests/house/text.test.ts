import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './importGraph';
import { RANKS } from './stack';

const MOST_FILES = 25;
const MOST_LINES = 300;

const rankOf = (file: string) => RANKS[file.split('/')[1] ?? ''] ?? Infinity;
const isSvelte = (file: string) => file.endsWith('.svelte');
const belowBrowser = (file: string) => rankOf(file) < (RANKS['browser'] ?? 0);
const outsideTerminal = (file: string) => !/^src\/(cli|build)\//.test(file);

interface Rule {
  name: string;
  applies: (file: string) => boolean;
  /** Whether a text, without its comments, breaks the rule. */
  breaks: (text: string) => boolean;
  /** A file and a text that break it. */
  broken: readonly [file: string, text: string];
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** The rules that a search of the source text can check. */
const RULES: readonly Rule[] = [
  {
    name: 'code below browser/ does not use the DOM',
    applies: belowBrowser,
    // Ladders are called document as well, so the pattern lists members that only the page's document has.
    breaks: matches(
      /(?<![.\w])(?:document\.(?:activeElement|addEventListener|baseURI|body|cookie|createElement|documentElement|fonts|getElementById|head|hidden|querySelector|visibilityState)|(?:window|navigator|localStorage|sessionStorage|indexedDB)\.)/,
    ),
    broken: ['src/layout/level/rows.ts', 'const { width } = window.screen;'],
  },
  {
    name: 'only cli/ and build/ write to the console',
    applies: outsideTerminal,
    breaks: matches(/(?<![.\w])console\./),
    broken: ['src/state/link/link.ts', "console.log('here');"],
  },
  {
    name: 'state is in classes with runes, not in stores',
    applies: () => true,
    breaks: matches(/['"]svelte\/store['"]/),
    broken: ['src/state/link/link.ts', "import { writable } from 'svelte/store';"],
  },
  {
    name: 'components declare properties with $props',
    applies: isSvelte,
    breaks: matches(/^\s*export let /m),
    broken: ['src/ui/gap/Gap.svelte', '<script>\n  export let gap;\n</script>'],
  },
  {
    name: 'components handle events with attributes, not directives',
    applies: isSvelte,
    breaks: matches(/\son:[a-z]+/),
    broken: ['src/ui/gap/Gap.svelte', '<button on:click={go}>'],
  },
  {
    name: 'components take snippets, not slots',
    applies: isSvelte,
    breaks: matches(/<slot[\s/>]/),
    broken: ['src/ui/gap/Gap.svelte', '<slot name="head" />'],
  },
  {
    name: 'every list in the markup is keyed',
    applies: isSvelte,
    breaks: (text) => eachHeads(text).some((head) => !/\)\s*$/.test(head.split(/\sas\s/).at(-1) ?? '')),
    broken: ['src/ui/gap/Gap.svelte', '{#each rows(gap) as { skill }, at}<p>{skill}</p>{/each}'],
  },
  {
    name: `no component is longer than ${MOST_LINES} lines`,
    applies: isSvelte,
    breaks: (text) => text.split('\n').length > MOST_LINES,
    broken: ['src/ui/gap/Gap.svelte', '\n'.repeat(MOST_LINES)],
  },
];

/** The text between each `{#each` and its closing brace, including nested braces. */
function eachHeads(text: string): string[] {
  return [...text.matchAll(/\{#each\s/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < text.length; at += 1) {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}' && --depth === 0) return text.slice(index + '{#each'.length, at);
    }
    return text.slice(index);
  });
}

/** The text without its comments; line breaks are kept. */
function withoutComments(text: string): string {
  const lines = (comment: string) => comment.replace(/[^\n]+/g, '');
  return text
    .replace(/<!--[\s\S]*?-->/g, lines)
    .replace(/\/\*[\s\S]*?\*\//g, lines)
    .replace(/(^|\s)\/\/ .*$/gm, '$1');
}

/** The folders with too many files, as `folder: count`. */
function crowded(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder}: ${count}`);
}

const VAGUE = /(^|\/)(utils?|helpers?|misc|common)\//;

const source = filesBelow('src', /\.(ts|svelte)$/).map((file) => ({
  file,
  text: withoutComments(readFileSync(file, 'utf8')),
}));
const all = [...filesBelow('src'), ...filesBelow('tests')];

for (const { name, applies, breaks, broken } of RULES)
  test(name, () => {
    const [file, text] = broken;
    expect(applies(file) && breaks(text), 'the rule finds its own example').toBe(true);
    expect(source.filter((one) => applies(one.file) && breaks(one.text)).map((one) => one.file)).toEqual([]);
  });

test(`no folder has more than ${MOST_FILES} files`, () => {
  const many = Array.from({ length: MOST_FILES + 1 }, (_, at) => `src/model/${at}.ts`);
  expect(crowded(many)).toEqual([`src/model: ${MOST_FILES + 1}`]);
  expect(crowded(all)).toEqual([]);
});

test('no folder has a vague name', () => {
  expect(['src/model/utils/id.ts', 'tests/helpers/a.ts'].every((file) => VAGUE.test(file))).toBe(true);
  expect(all.filter((file) => VAGUE.test(file))).toEqual([]);
});

test('comments break no rule', () => {
  expect(withoutComments('a // window.b\n/* console.log */ c <!-- on:d -->').trim()).not.toMatch(
    /window|console|on:/,
  );
});
