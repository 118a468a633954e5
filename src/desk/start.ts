import { dev } from 'astro';
import type { Finding } from '../lib/finding.ts';
import { checkSite } from '../lib/check/index.ts';
import { printFindings } from './report.ts';
import { freePort } from './serve/free-port.ts';
import { folderProblem } from './setup.mjs';
import { Stop, verbose } from './stop.ts';

/** `npm start`: shows the site while it is being written, drafts included, and reloads the page at every change. Runs until it is interrupted. */
export default async function start(): Promise<void> {
  const root = process.cwd();
  const problem = folderProblem(root);
  if (problem) throw new Stop(problem);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Problems are said and do not keep the site from being shown: it is there to be mended.
  const { findings, failed } = await checkSite(root, new Date());
  if (failed) console.log(`${printFindings(findings.filter(({ kind }) => kind !== 'advice'))}\n`);
  if (findings.some(unreadable))
    throw new Stop('The site can be shown when content/practice.yaml can be read. Mend it, then run npm start again.');
  const port = await freePort(4321);
  const server = await dev({
    root,
    logLevel: verbose() ? 'info' : 'error',
    server: { port, host: 'localhost' },
    // A build in another window writes here: that is no reason to reload the page.
    vite: { server: { strictPort: true, watch: { ignored: ['**/.build/**', '**/dist/**'] } } },
  });
  console.log(`The site: http://localhost:${server.address.port}/`);
  console.log(`The editor: http://localhost:${server.address.port}/keystatic/`);
  console.log('It shows every change as soon as a file is saved. Press Ctrl-C to stop.');
  // Nothing of it needs to be written: leaving at once spares the words of tools that are cut off in their work.
  const stop = () => process.exit(0);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}

/** Faults in the facts that Astro's own settings depend on. All others are shown in the browser, on the page they belong to. */
const unreadable = ({ file, rule, kind, why }: Finding): boolean =>
  file === 'content/practice.yaml' && kind === 'error' && (rule !== 'facts' || why.startsWith('"site"'));
