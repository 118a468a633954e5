import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './serve/free-port.ts';
import { createPreview } from './serve/preview-server.ts';
import { Stop } from './stop.ts';

/** `npm run preview`: shows the built site as a host would. `--port 8080` asks for a port. Runs until it is interrupted. */
export default async function preview(args: string[]): Promise<void> {
  const root = join(process.cwd(), 'dist');
  if (!existsSync(join(root, 'index.html')))
    throw new Stop('There is no built site yet. Run "npm run build" first, then this again.');
  const at = args.indexOf('--port');
  const port = at < 0 ? await freePort(4321) : Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop('A port is a number from 1 to 65535, such as --port 8080.');
  const server = await createPreview({ root, port }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Stop(`Port ${port} is in use. Choose another one.`) : error;
  });
  console.log(`The built site: ${server.url}/`);
  console.log('Press Ctrl-C to stop.');
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
