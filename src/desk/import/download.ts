/** Longest wait for one picture, in milliseconds. */
const patience = 15_000;
/** Most steps from one address to the next. */
const mostSteps = 4;

/**
 * A picture from the web. Only from public hosts: an address in an old post must not reach into the machine or its network.
 * Throws an Error whose message ends the sentence "picture …".
 */
export async function download(address: string, mostBytes: number): Promise<Buffer> {
  const signal = AbortSignal.timeout(patience);
  let url = new URL(address);
  try {
    for (let step = 0; step < mostSteps; step++) {
      if (!isPublic(url)) throw new Refusal('at an address that is not on the public web');
      const answer = await fetch(url, { signal, redirect: 'manual' });
      const next = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && next) {
        url = new URL(next, url);
        continue;
      }
      if (!answer.ok || !answer.body)
        throw new Refusal(`that the old site does not give out any more (answer ${answer.status})`);
      return await limited(answer.body, mostBytes);
    }
    throw new Refusal('whose address leads in circles');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('that could not be fetched: there is no connection, or the old site did not answer in time');
  }
}

class Refusal extends Error {}

async function limited(body: ReadableStream<Uint8Array>, mostBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > mostBytes) throw new Refusal('that is larger than 30 MB');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A host with a name and an ending people can register. Numbers and names of a local network are not. */
export const isPublic = ({ protocol, hostname, port }: URL): boolean =>
  /^https?:$/.test(protocol) &&
  port === '' &&
  /\.[a-z]{2,}$/i.test(hostname) &&
  !/\.(?:local|localhost|internal|lan|home|corp|arpa)$/i.test(hostname);
