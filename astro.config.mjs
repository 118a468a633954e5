import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editor } from './src/desk/editor/integration.ts';
import { findings } from './src/desk/toolbar/integration.ts';

const { site } = parse(readFileSync('content/practice.yaml', 'utf8'));

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  site,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  cacheDir: './.astro',
  devToolbar: { enabled: true },
  integrations: [mdx(), editor(), findings()],
  markdown: { syntaxHighlight: false },
  // One step below sharp's own: files one percent larger at most, in a fifth of the time.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 3 } } } },
  vite: {
    cacheDir: '.cache/vite',
    plugins: [tailwindcss()],
    build: { cssTarget: ['safari17.5', 'ios17.5', 'chrome123', 'firefox120'] },
  },
});
