import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Monaco alone is 3 MB before compression and comes as one file, so the usual limit says nothing. */
const EDITOR_SIZE_KB = 3500;

export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [react()],
  // The workers import chunks of their own: only module workers can.
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    // Inlined assets would be data: addresses, which the content security policy refuses for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: EDITOR_SIZE_KB,
    rolldownOptions: {
      // GraphiQL words the labels of its icons from the names of their functions.
      output: { keepNames: true },
      onLog(level, log, report) {
        // 'use client' heads most files of GraphiQL's components. It means nothing without server rendering.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
