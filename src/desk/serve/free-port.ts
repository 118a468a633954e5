import { createServer } from 'node:net';

/** The first port from `wanted` on that nobody on this machine listens on, at either of its two own addresses. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`Ports ${wanted} to ${wanted + 99} are all in use. Close other servers and run the command again.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    // A machine without IPv6 has nothing at ::1 that could be in the way.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      answer(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)));
  });
}
