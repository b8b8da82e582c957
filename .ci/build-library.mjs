/** Builds what other programs import: JavaScript for each entry of `src/library`, and its types in one piece. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const FROM = 'src/library';
const TO = 'dist/library';

execFileSync(
  process.execPath,
  [
    'node_modules/vite/bin/vite.js',
    'build',
    '--configLoader',
    'runner',
    '--mode',
    'library',
    '--logLevel',
    'error',
  ],
  { stdio: ['ignore', 2, 2] },
);

const entries = readdirSync(FROM).map((file) => [file.replace(/\.ts$/, ''), join(FROM, file)]);
const types = await rolldown({
  input: Object.fromEntries(entries),
  // The types of packages are taken in as well: installed, the library needs none beside it.
  external: () => false,
  plugins: [
    dts({
      emitDtsOnly: true,
      resolver: 'tsc',
      tsconfig: 'tsconfig.json',
      compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true },
    }),
    {
      name: 'styles-have-no-types',
      resolveId: { order: 'pre', handler: (source) => (source.includes('.css') ? '\0style' : undefined) },
      load: (id) => (id === '\0style' ? 'export default ""' : undefined),
    },
    {
      // A remark for the compiler holds for the line after it, and is put on one line with what it is about.
      name: 'remarks-on-lines-of-their-own',
      renderChunk: (code) => code.replace(/(\/\*\* @ts-ignore[^*]*\*\/) ?/g, '$1\n'),
    },
  ],
});
await types.write({ dir: TO, entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' });
