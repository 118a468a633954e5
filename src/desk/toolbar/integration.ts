import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../lib/finding.ts';
import { printFindings } from '../report.ts';
import { findingsFor } from './pages.ts';
import { stoppedPage, stops } from './stopped-page.ts';

/** The check is loaded when it is asked for: a build reads this file as well, and has checked already. */
async function findingsIn(root: string): Promise<Finding[]> {
  const { checkSite } = await import('../../lib/check/index.ts');
  return (await checkSite(root, new Date())).findings;
}

/**
 * Shows what the check finds on the page it belongs to, puts a page of plain words in place of one that cannot be shown,
 * and serves the page of components at /kit/. Development only.
 */
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
        let said = '';
        let known: Promise<Finding[]> | undefined;
        let later: NodeJS.Timeout | undefined;
        const check = () => (known ??= findingsIn(root));
        const tell = async () => toolbar.send('findings:list', findingsFor(path, await check()));
        const say = async () => {
          const list = stops(await check());
          const words = list.length ? printFindings(list) : '';
          if (words && words !== said) console.log(`\n${words}`);
          said = words;
        };
        toolbar.on<string>('findings:ask', (asked) => {
          path = asked;
          void tell();
        });
        // Wrong front matter keeps the old page on the screen: the toolbar must say so by itself.
        server.watcher.on('all', (_, file) => {
          if (!/[\\/](?:content|public)[\\/]/.test(file)) return;
          known = undefined;
          void tell();
          void check().then((list) => {
            if (stops(findingsFor(path, list).here).length) server.ws.send({ type: 'full-reload' });
          });
          // A folder that is being moved or deleted is half empty for a moment.
          clearTimeout(later);
          later = setTimeout(() => void say(), settled);
        });
        // Before Astro draws the page: its own words for a fault in a file are those of a programmer.
        server.middlewares.use((request, response, next) => {
          if (!isAnswer(request)) return next();
          void check()
            .then((list) => {
              if (!isPage(request)) {
                const inTheWay = stops(list).filter(isFact);
                if (!inTheWay.length) return next();
                response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
                return void response.end(`${printFindings(inTheWay)}\n`);
              }
              const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
              const inTheWay = stops(findingsFor(asked, list).here);
              if (!inTheWay.length) return next();
              response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
              response.end(stoppedPage(inTheWay));
            })
            .catch(next);
        });
      },
    },
  };
}

/** Milliseconds without another change after which the terminal says what is wrong. */
const settled = 400;

/** Feeds, pictures and the other files the site draws from the facts come from Astro as pages do. */
const isAnswer = ({ method, url = '/' }: IncomingMessage): boolean =>
  method === 'GET' && !/^\/(?:api\/|keystatic(?:\/|$)|kit\/|src\/|node_modules\/|content\/|[@_.])/.test(url);

/** Every page and file needs the facts. */
const isFact = ({ file }: Finding): boolean => /^content\/[^/]+\.yaml$/.test(file);

/** Is a page asked for, and not a feed or a picture? */
const isPage = ({ headers }: IncomingMessage): boolean => /text\/html/.test(headers.accept ?? '');
