import { realpathSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readChoices } from './choices.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url)).replaceAll('\\', '/');

/**
 * The editor at /keystatic/ in `astro dev`, and nothing at all in any other command: its packages are not even loaded then.
 * Keystatic's own integration wants its settings in the project's root; this one keeps them beside the editor's code.
 */
export function editor(): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        const { default: react } = await import('@astrojs/react');
        injectRoute({ pattern: '/keystatic/[...params]', entrypoint: here('page.astro'), prerender: false });
        injectRoute({ pattern: '/api/keystatic/[...params]', entrypoint: here('api.ts'), prerender: false });
        const root = fileURLToPath(config.root);
        const pages = readChoices(root).pages.map(({ value }) => value);
        injectScript(
          'page',
          `import { offerEdit } from ${JSON.stringify(here('edit-link.ts'))};\nofferEdit(${JSON.stringify(pages)});`,
        );
        updateConfig({
          integrations: [react()],
          vite: {
            // node_modules may be a link to a folder that several copies of the site share.
            server: { fs: { allow: [root, realpathSync(join(root, 'node_modules'))] } },
            optimizeDeps: {
              include: [
                '@keystatic/astro/ui',
                '@keystatic/core',
                '@keystatic/core/content-components',
                'astro/zod',
                'react',
                'react-dom/client',
              ],
            },
          },
        });
      },
      // Every address of the site ends with a slash; the editor asks for its own without one, and Astro would say there is no such page.
      'astro:server:setup': ({ server }) => {
        server.httpServer?.prependListener('request', (request: IncomingMessage) => {
          request.url = withSlash(request.url);
        });
      },
    },
  };
}

/** An address of the editor as the site writes addresses; any other as it came. */
const withSlash = (url = '/'): string =>
  /^\/(?:api\/)?keystatic(?:[/?]|$)/.test(url) ? url.replace(/^([^?]*[^/?])(?=\?|$)/, '$1/') : url;
