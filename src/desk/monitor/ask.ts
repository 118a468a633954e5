import { setTimeout as pause } from 'node:timers/promises';

/** What an address answered. `status` 0: nothing did, and `why` says so in plain words. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
  why: string;
}

const patience = 20_000;
const reasons: [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'its name is not known on the network'],
  [/ECONNREFUSED/, 'nothing answers there'],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired'],
  [/ERR_TLS_CERT_ALTNAME_INVALID/, 'its certificate is for another name'],
  [/SELF_SIGNED|UNABLE_TO_|CERT_/, 'its certificate is not trusted'],
  [/TimeoutError|ETIMEDOUT|TIMEOUT/i, 'it did not answer within 20 seconds'],
];

/** One request, tried again once when nothing answered. Redirects are not followed unless `follow` says so. */
export async function ask(url: string, { method = 'GET', follow = false } = {}): Promise<Answer> {
  const first = await once(url, method, follow);
  if (first.status > 0 && first.status < 500) return first;
  await pause(1_000);
  return once(url, method, follow);
}

async function once(url: string, method: string, follow: boolean): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: follow ? 'follow' : 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; site monitor)' },
    });
    const text = /text|json|xml/.test(response.headers.get('content-type') ?? '');
    const body = text ? await response.text() : '';
    if (!text) await response.body?.cancel();
    return { status: response.status, headers: response.headers, body, why: '' };
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    const words = `${name} ${cause?.code ?? ''} ${cause?.message ?? ''} ${message}`;
    const why = reasons.find(([pattern]) => pattern.test(words))?.[1] ?? 'the connection broke';
    return { status: 0, headers: new Headers(), body: '', why };
  }
}

/** Calls `work` for every item, a few at a time: a monitor must not be a burden. */
export async function eachOf<Item>(items: Item[], work: (item: Item) => Promise<void>, together = 4): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: together }, worker));
}
