import { decode } from './decode.ts';
import { ImportProblem } from './post.ts';

interface Part {
  /** Names in lower case. */
  headers: Map<string, string>;
  body: Buffer;
}

/** Does a file begin like a page that a browser saved in one file, with its pictures in it? */
export const isSavedPage = (start: string): boolean =>
  /^[\w-]+: /.test(start) && /^content-type:\s*multipart\/related/im.test(start);

/**
 * The HTML of a page saved in one file (MHTML, RFC 2557), its pictures inside it as `data:` addresses. An ordinary message
 * parser is more than this needs: browsers write one level of parts, in quoted-printable or base64.
 */
export function savedPage(bytes: Buffer): string {
  const { headers, body } = partOf(bytes.toString('latin1'));
  const [, boundary] = /boundary="?([^";\s]+)"?/i.exec(headers.get('content-type') ?? '') ?? [];
  const parts = boundary
    ? body
        .toString('latin1')
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => partOf(part.replace(/^\r?\n/, '')))
    : [];
  const page = parts.find((part) =>
    /^(?:text\/html|application\/xhtml\+xml)/i.test(part.headers.get('content-type') ?? ''),
  );
  if (!page) throw new ImportProblem('has no page in it. Save the page again as "Web page, complete".');
  const own = headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '';
  const html = withPictures(decode(page.body), parts);
  return /rel=["']?canonical/i.test(html) || !/^https?:/i.test(own)
    ? html
    : html.replace(/<head[^>]*>/i, (head) => `${head}<link rel="canonical" href="${own.replaceAll('"', '%22')}">`);
}

/** One part from its text, a letter a byte: its headers, unfolded, and its body, decoded. */
function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
  const rest = end ? text.slice(end.index + end[0].length) : '';
  const headers = new Map(
    head.split(/\r?\n/).map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]*:\s*/, '').trim()]),
  );
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return { headers, body: Buffer.from(rest, 'base64') };
    case 'quoted-printable':
      return { headers, body: Buffer.from(unquoted(rest), 'latin1') };
    default:
      return { headers, body: Buffer.from(rest, 'latin1') };
  }
}

/** Quoted-printable (RFC 2045, 6.7): "=E2" is a byte, and "=" at the end of a line joins it to the next. */
const unquoted = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The page with every picture that came along in place of its address. */
function withPictures(html: string, parts: Part[]): string {
  const pictures = new Map(
    parts.flatMap(({ headers, body }) => {
      const type = headers.get('content-type')?.split(';')[0] ?? '';
      const places = [headers.get('content-location'), headers.get('content-id')?.replace(/^<(.*)>$/, 'cid:$1')];
      return type.startsWith('image/')
        ? places.flatMap((place) => (place ? [[place, `data:${type};base64,${body.toString('base64')}`] as const] : []))
        : [];
    }),
  );
  return html.replace(/<img\b[^>]*>/gi, (tag) => {
    const written = /\ssrc=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const address = (written?.[1] ?? written?.[2] ?? '').replaceAll('&amp;', '&');
    const data = pictures.get(address);
    return written && data
      ? tag
          .replace(written[0], () => ` src="${data}"`)
          .replace(/\s(?:srcset|data-src|data-srcset)=(?:"[^"]*"|'[^']*')/gi, '')
      : tag;
  });
}
