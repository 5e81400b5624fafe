import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      // TypeORM knows entities and migrations by the names of their classes; two of one name in the bundle would be renamed.
      output: { entryFileNames: 'main.js', keepNames: true },
    },
  },
  ssr: {
    // What is installed stays outside of the bundle; our own packages are TypeScript and go into it.
    noExternal: [/^@quayside\//],
  },
});
