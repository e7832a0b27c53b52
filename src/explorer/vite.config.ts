import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What answers while the explorer is worked on: `npx vite -c src/explorer/vite.config.ts` beside `npm start`. */
const SERVER = 'http://127.0.0.1:4000';

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: command === 'build' ? '/explorer/' : '/',
  // The server puts another one there each time: components of React Aria write a style element.
  html: { cspNonce: 'NONCE' },
  plugins: [react()],
  server: { proxy: { '/graphql': SERVER, '/export': SERVER, '/playground': SERVER } },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // Those that know `light-dark()`: what is put in its place for older ones heeds the system alone, and not who chose a theme.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Inlined assets would be data: addresses, which the content security policy refuses for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog(level, log, report) {
        // 'use client' heads the files of components that a server may render, which none does here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
}));
