import type { UserConfig } from 'vite';

/** The command line as one file for Node. */
export function cliBuild(): UserConfig {
  return {
    publicDir: false,
    // Includes all dependencies, so that installing the tarball downloads nothing.
    ssr: { noExternal: true },
    build: {
      license: { fileName: 'licences.md' },
      outDir: 'dist/cli',
      emptyOutDir: true,
      ssr: 'src/cli/main.ts',
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // One file, so that a build does not remove parts of a program that is running.
        output: { entryFileNames: 'rungs.js', banner: '#!/usr/bin/env node', codeSplitting: false },
      },
    },
  };
}
