import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // The server's policy allows no inline data but small pictures; files stay files.
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false, modulePreload: { polyfill: false } },
  // While developing, the API is that of a running "dateline serve".
  server: { port: 5180, proxy: { '/api': process.env.DATELINE ?? 'http://127.0.0.1:4747' } },
});
