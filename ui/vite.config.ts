// How the page is built: plain files the strict content policy allows, nothing inlined.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  base: './',
  clearScreen: false,
  // The words lie in locales/, beside the page's own folder.
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A data: font or script would need a wider content policy.
    assetsInlineLimit: 0,
    // The oldest web views we meet: WebKitGTK 2.40, Safari 16.4, WebView2 is evergreen.
    target: ['safari16.4', 'chrome111'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // A language's words are one file: forty small ones cost 100 ms when the screen turns to it. Danish comes with the page.
        codeSplitting: { groups: [{ debugName: 'words', name: (id) => /[\\/]locales[\\/](?!da[\\/])(\w+)[\\/]/.exec(id)?.[1] ?? null }] },
      },
    },
    reportCompressedSize: false,
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
  },
});
