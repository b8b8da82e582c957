import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Declaration, type Rule } from 'postcss';
import { expect, test } from 'vitest';

// Components take their colours, font sizes, spaces and radii from src/ui/kit/tokens. A look that more than three components
// share is written once, in base.css or in a component of the kit.

const TOKENS = 'src/ui/kit/tokens/tokens.css';
/** Sheets that apply before the tokens are loaded, or where they cannot be: a page or an element before its script runs. */
const BEFORE_TOKENS = ['src/embed/host.css', 'src/embed/frame.css', 'src/app/unloaded.css'];
/** A printed page has its own sizes, in points and millimetres. */
const PAPER = /^-?[\d.]+(?:pt|mm)$/;
/** Declarations for which there is no token, each with its reason. */
const ALLOWED: Record<string, string> = {
  'src/ui/kit/controls/Dialog.svelte margin-top: 12vh': 'a share of the window',
  'src/embed/Embedded.svelte border-radius: var(--ladder-radius, var(--radius-large))':
    'the embedding page may set it',
  'src/ui/ladder/Card.svelte font-weight: 500':
    'a title far away is large: layout/level/cardText.ts measures it so',
  'src/ui/progress/OverTime.svelte --ground: white': 'paper',
  'src/ui/progress/OverTime.svelte background: white': 'paper',
  'src/ui/team/SkillTable.svelte margin: 0 auto -70px':
    'the space below the last line of a page, less the height of the column headings',
  'src/ui/editions/ChangeSides.svelte margin-inline-start: 84px': 'the width of the column before it',
  'src/ui/ladder/Heads.svelte margin-top: -37px': 'the height of the column headings and their line',
};

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(?:svelte|css)$/.test(file) && file !== TOKENS && !BEFORE_TOKENS.includes(file))
  .map((file) => ({ file, root: postcss.parse(stylesOf(file, readFileSync(file, 'utf8'))) }));

function stylesOf(file: string, text: string): string {
  return file.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '');
}

const tokens = new Set(readFileSync(TOKENS, 'utf8').match(/--(?:space|text|radius)[a-z0-9-]*(?=:)/g));

/** A colour as a number or a name. The colours of the reader's system, such as Highlight, are allowed. */
const OWN_COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(|\b(?:black|white|gr[ae]y|red|green|blue|orange|yellow|purple)\b/i;

const KINDS: [property: RegExp, allowed: (part: string) => boolean][] = [
  [
    /^(?:margin|padding|gap|row-gap|column-gap)(?:-|$)/,
    (part) => /^(?:0|auto|var\(--(?:space-[a-z\d]+|control)\))$/.test(part),
  ],
  [/^font-size$/, (part) => /^(?:inherit|var\(--text-[a-z]+\))$/.test(part)],
  [/^border(?:-[a-z-]+)?-radius$/, (part) => /^(?:0|50%|var\(--(?:ladder-)?radius[a-z-]*\))$/.test(part)],
  [/^font-weight$/, (part) => /^(?:400|600|inherit)$/.test(part)],
];

/** The parts of a declaration that are not tokens. calc, clamp, min and max of tokens count as tokens. */
function outside({ prop, value }: Declaration): string[] {
  const plain = value.replace(/color-mix\(in oklab/g, 'color-mix(');
  if (OWN_COLOUR.test(plain) && !prop.startsWith('--ladder')) return [value];
  const kind = KINDS.find(([property]) => property.test(prop));
  if (!kind) return [];
  if (/^(?:calc|clamp|min|max)\(/.test(value)) {
    const sizes = value.replace(/var\(--[\w-]+\)/g, '').match(/-?[\d.]+(?:px|rem|em|%)/g);
    return sizes ?? [];
  }
  const parts = value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  return parts.filter(
    (part) => !PAPER.test(part) && !/^calc\(-1 \* var\(--space-[a-z\d]+\)\)$/.test(part) && !kind[1](part),
  );
}

test('components use tokens for colours, font sizes, spaces and radii', () => {
  const found: string[] = [];
  for (const { file, root } of sheets)
    root.walkDecls((declaration) => {
      if (outside(declaration).length > 0) found.push(`${file} ${declaration.prop}: ${declaration.value}`);
    });
  expect(found.filter((one) => !(one in ALLOWED))).toEqual([]);
  // Remove an exception when the declaration that needed it is gone.
  expect(Object.keys(ALLOWED).filter((one) => !found.includes(one))).toEqual([]);
});

test('every token of type, space and radius that a sheet uses exists, and every one is used', () => {
  const used = new Set<string>();
  for (const { root } of sheets)
    root.walkDecls(({ value }) => {
      for (const [name] of value.matchAll(/--(?:space|text|radius)[a-z\d-]*/g)) used.add(name);
    });
  expect([...used].filter((name) => !tokens.has(name))).toEqual([]);
  expect([...tokens].filter((name) => !used.has(name))).toEqual([]);
});

test('no rule of two or more declarations is repeated in more than three files', () => {
  const places = new Map<string, Set<string>>();
  for (const { file, root } of sheets)
    root.walkRules((rule) => {
      const body = bodyOf(rule);
      if (body.length > 1) places.set(body.join('; '), (places.get(body.join('; ')) ?? new Set()).add(file));
    });
  const repeated = [...places].filter(([, files]) => files.size > 3);
  expect(repeated.map(([body, files]) => `${body}: ${[...files].join(', ')}`)).toEqual([]);
});

const bodyOf = (rule: Rule) =>
  rule.nodes.flatMap((node) => (node.type === 'decl' ? [`${node.prop}: ${node.value}`] : [])).sort();

test('the rule sees a value that is not of the tokens', () => {
  const of = (css: string) => {
    const [declaration] = (postcss.parse(`a { ${css} }`).first as Rule).nodes;
    return outside(declaration as Declaration);
  };
  expect(of('margin: 0 13px')).toEqual(['13px']);
  expect(of('font-size: 13.5px')).toEqual(['13.5px']);
  expect(of('border-radius: 9px')).toEqual(['9px']);
  expect(of('color: #fff')).toEqual(['#fff']);
  expect(of('background: color-mix(in oklab, black 10%, var(--card))')).not.toEqual([]);
  expect(of('padding: var(--space-2) calc(-1 * var(--space-4)) 2mm auto')).toEqual([]);
});

/** Properties that one component sets for the components inside it. */
const INHERITED: Record<string, string> = {
  '--k': 'the scale of text in the drawing: LevelLens sets it for its cards',
  '--table-height': 'a view limits the height of the table in it',
  '--table-width': 'a view limits the width of the table in it',
};

/** The custom properties that a text uses without a fallback; `--lane-*` where a number follows. */
function usedProperties(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)(\$?\{)?\s*(,?)/g)].flatMap(([, name = '', number, comma]) =>
    comma ? [] : [number ? `${name}*` : name],
  );
}

const setProperties = (text: string) => new Set(text.match(/--[a-z][\w-]*(?=\s*[:=])/g));

test('every custom property that src uses is a token, or set in the same file', () => {
  const all = setProperties(readFileSync(TOKENS, 'utf8'));
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:svelte|css|ts)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      const own = setProperties(text);
      return usedProperties(text)
        .filter((name) => {
          if (name.endsWith('*')) return ![...all].some((token) => token.startsWith(name.slice(0, -1)));
          return !all.has(name) && !own.has(name);
        })
        .map((name) => [name, file]);
    });
  expect(found.filter(([name = '']) => !(name in INHERITED))).toEqual([]);
  expect(Object.keys(INHERITED).filter((name) => !found.some(([used]) => used === name))).toEqual([]);
});

test('a use without a fallback is found in a sheet, an attribute and a template', () => {
  expect(
    usedProperties('a { color: var(--a); margin: var(--b, 0) } style:--c="var(--d-{n})" `var(--e-${n})`'),
  ).toEqual(['--a', '--d-*', '--e-*']);
  expect([...setProperties('--a: 1; style:--b={2} style:--c="3"')]).toEqual(['--a', '--b', '--c']);
});

test('public/embedding.md lists every property with which a page can style the element', () => {
  const listed = readFileSync('public/embedding.md', 'utf8').match(/(?<=`)--ladder-[a-z-]+(?=`)/g) ?? [];
  const read = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:svelte|css)$/.test(file))
    .flatMap((file) => readFileSync(join('src', file), 'utf8').match(/(?<=var\()--ladder-[a-z-]+/g) ?? []);
  expect([...new Set(listed)].sort()).toEqual([...new Set(read)].sort());
});
