import { connect } from 'node:tls';
import { ask } from './ask.ts';

/** Hosts renew thirty days before the end: two weeks means that something has stopped. */
const fewDays = 14;
const day = 86_400_000;

/** The line about a certificate that is valid until `end`, and whether it is bad news. */
export function certificateLine(end: Date, now: Date): { line: string; bad: boolean } {
  const days = Math.floor((end.getTime() - now.getTime()) / day);
  const until = end.toISOString().slice(0, 10);
  if (days < 0)
    return { line: `The certificate ended on ${until}: browsers warn of the site. Renew it today.`, bad: true };
  if (days < fewDays)
    return {
      line: `The certificate ends in ${days} days, on ${until}, and was not renewed. Ask the host why.`,
      bad: true,
    };
  return { line: `The certificate is good for ${days} more days, until ${until}.`, bad: false };
}

/** The certificate of the site at `base`, and whether plain http leads to https. */
export async function certificate(base: URL, now: Date): Promise<{ line: string; bad: boolean }[]> {
  const end = await endOf(base);
  const first = end ? certificateLine(end, now) : { line: 'The certificate could not be read.', bad: true };
  if (base.port) return [first];
  const { status, headers } = await ask(`http://${base.hostname}/`);
  const leads = [301, 308].includes(status) && headers.get('location')?.startsWith('https://');
  return [
    first,
    leads
      ? { line: 'Plain http leads to https.', bad: false }
      : { line: `http://${base.hostname}/ does not lead to https for good. Switch that on at the host.`, bad: true },
  ];
}

function endOf({ hostname, port }: URL): Promise<Date | undefined> {
  return new Promise((found) => {
    // Whether it is trusted is for the other questions to say; this one reads the date of any.
    const socket = connect({
      host: hostname,
      port: Number(port) || 443,
      servername: hostname,
      rejectUnauthorized: false,
    });
    const give = (end?: Date) => {
      socket.destroy();
      found(end);
    };
    socket.setTimeout(20_000, () => give());
    socket.once('error', () => give());
    socket.once('secureConnect', () => {
      const end = new Date(socket.getPeerCertificate().valid_to);
      give(Number.isNaN(end.getTime()) ? undefined : end);
    });
  });
}
