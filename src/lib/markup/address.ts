/**
 * An address as a browser reads it before it decides on the scheme: entities are gone already, so percent signs,
 * white space and control characters are taken out and letters made small.
 */
function asBrowserReads(url: string): string {
  let text = url;
  for (let round = 0; round < 3; round += 1) {
    text = text.replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex?: string, decimal?: string) =>
      letter(parseInt(hex ?? decimal ?? '', hex ? 16 : 10)),
    );
    text = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => letter(parseInt(hex, 16)));
  }
  return text
    .replace(/&(?:colon|tab|newline);/gi, (name) => (/colon/i.test(name) ? ':' : ''))
    .replace(/[\p{Z}\p{C}\\]/gu, '')
    .toLowerCase();
}

const letter = (code: number): string => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '');

export type AddressKind = 'own' | 'anchor' | 'https' | 'mailto' | 'tel' | 'insecure' | 'unsafe' | 'relative' | 'empty';

/** What kind of address this is. `unsafe` could run code or show a page made up elsewhere; `relative` lacks the slash in front. */
export function addressKind(url: string): AddressKind {
  if (!url.trim()) return 'empty';
  const read = asBrowserReads(url);
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(read)?.[1];
  if (scheme === 'http') return 'insecure';
  if (scheme === 'https') return isHost(url) ? 'https' : 'unsafe';
  if (scheme === 'mailto' || scheme === 'tel')
    return scheme === url.slice(0, scheme.length).toLowerCase() ? scheme : 'unsafe';
  if (scheme !== undefined || read.startsWith('//') || /^[\s\p{C}]/u.test(url) || url.includes('\\')) return 'unsafe';
  if (read.startsWith('#')) return 'anchor';
  return read.startsWith('/') ? 'own' : 'relative';
}

function isHost(url: string): boolean {
  try {
    const { hostname, username } = new URL(url);
    // A page of ours reads https:name as a page of ours as well.
    return /^https:\/\//i.test(url) && !username && hostname.includes('.');
  } catch {
    return false;
  }
}
