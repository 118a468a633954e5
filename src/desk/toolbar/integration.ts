import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkSite } from '../../lib/check/index.ts';
import { findingsFor } from './pages.ts';

/** Shows what the check finds on the page it belongs to, and serves the page of components at /kit/. Development only. */
export function findings(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'findings',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp, injectRoute }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        injectRoute({ pattern: '/kit', entrypoint: new URL('../kit/Kit.astro', import.meta.url) });
        addDevToolbarApp({
          id: 'findings',
          name: 'What the check finds',
          icon: 'checkCircle',
          entrypoint: new URL('./app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ server, toolbar }) => {
        let path = '/';
        const tell = async () => {
          const { findings } = await checkSite(root, new Date());
          toolbar.send('findings:list', findingsFor(path, findings));
        };
        toolbar.on<string>('findings:ask', (asked) => {
          path = asked;
          void tell();
        });
        // Wrong front matter keeps the old page on the screen: the toolbar must say so by itself.
        server.watcher.on('all', (_, file) => {
          if (/[\\/]content[\\/]/.test(file)) void tell();
        });
      },
    },
  };
}
