import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // Spaces stay where they are written, as in HTML.
  compilerOptions: { runes: true, preserveWhitespace: true },
};
