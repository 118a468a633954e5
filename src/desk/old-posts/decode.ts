import { ImportProblem } from './post.ts';

/** Most bytes a file may have: a long blog's export stays well below. */
export const mostBytes = 50 * 1024 * 1024;

/**
 * The text of a file, whatever program wrote it: by byte-order mark, by what the file says of itself, else UTF-8, else
 * Windows-1252. Line ends become \n; control characters, which no page may hold, go.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new ImportProblem('is larger than 50 MB. Export fewer posts at a time.');
  return tidy(mended(new TextDecoder(encodingOf(bytes)).decode(bytes)));
}

/** Text without control characters, byte-order marks, half characters and marks that turn the reading direction. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFEFF\u200B\u2060\u00AD\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [...bytes.subarray(0, 400)].map((byte, index) => (byte === 0 ? index % 2 : -1));
  const odd = zeros.filter((side) => side === 1).length;
  const even = zeros.filter((side) => side === 0).length;
  if (odd + even > Math.min(bytes.length, 400) / 5) return odd > even ? 'utf-16le' : 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const said = /(?:<\?xml[^>]*encoding|<meta[^>]*charset)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
    return said && said !== 'utf-8' && isKnown(said) ? said : 'windows-1252';
  }
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

const windows1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte],
  ),
);

/** UTF-8 that was once read as Windows-1252 and saved again, "donâ€™t", put right. Twice at least: once may be meant. */
function mended(text: string): string {
  const garbled = /[ÂÃâð][^\p{ASCII}]{1,3}/gu;
  if ((text.match(garbled) ?? []).length < 2) return text;
  return text.replace(/[^\p{ASCII}]{2,}/gu, (run) => {
    const bytes = [...run].map((letter) => windows1252.get(letter));
    if (!/^[ÂÃâð]/.test(run) || bytes.includes(undefined)) return run;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    } catch {
      return run;
    }
  });
}
