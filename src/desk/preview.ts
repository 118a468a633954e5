import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './serve/free-port.ts';
import { createPreview } from './serve/preview-server.ts';
import { Stop } from './stop.ts';

/** `npm run preview`: shows the built site as a host would. `--port 8080` asks for a port. Runs until it is interrupted. */
export default async function preview(args: string[]): Promise<void> {
  const root = join(process.cwd(), 'dist');
  if (!existsSync(join(root, 'index.html'))) throw new Stop('There is no built site yet. Run "npm run build" first, then this again.');
  const asked = Number(args[args.indexOf('--port') + 1]);
  const port = args.includes('--port') && Number.isInteger(asked) ? asked : 4321;
  const server = await createPreview({ root, port: await freePort(port) });
  console.log(`The built site: ${server.url}/`);
  console.log('Press Ctrl-C to stop.');
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
