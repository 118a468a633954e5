import type { Block, Loss } from './post.ts';
import { list, text, words, type Node } from './xml-node.ts';

/** What WordPress keeps about an uploaded picture. */
export interface Attachment {
  alt: string;
  caption: string;
}

/** Shortcodes whose inside is part of the text. */
const wrapping = new Set([
  'caption',
  'wp_caption',
  'column',
  'row',
  'section',
  'quote',
  'blockquote',
  'highlight',
  'box',
]);
/** Shortcodes of WordPress itself and common plugins that have no closing part. */
const lone =
  /^(?:gallery|playlist|audio|video|embed|contact-form.*|wpforms|gravityform|ninja_form.*|mc4wp_form|vc_.*|et_pb_.*|fusion_.*|rev_slider|sc|toc|youtube|vimeo)$/i;

/** WordPress text as plain HTML: no block comments, no shortcodes, no "read more". What they stood for is listed. */
export const cleaned = (html: string, losses: Loss[]): string =>
  shortcodes(
    html
      .replace(/<!--\s*(?:more|nextpage)[\s\S]*?-->/g, '')
      .replace(/<!--\s*wp:([\w/-]+)[^>]*?\/-->/g, (_, name: string) => {
        losses.push({ what: 'block that fills itself', which: name });
        return '';
      }),
    losses,
  );

function shortcodes(html: string, losses: Loss[]): string {
  const captioned = html.replace(
    /\[(?:wp_)?caption[^\]]*\]\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/(?:wp_)?caption\]/gi,
    '<figure>$1<figcaption>$2</figcaption></figure>',
  );
  const closed = new Set([...captioned.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)].map(([, name]) => name));
  return captioned.replace(
    /\[(\/?)([a-z][\w-]{1,40})((?:\s+[^\]<]*)?)\/?\]/gi,
    (whole, closing: string, name: string, rest: string) => {
      const paired = closed.has(name);
      if (!paired && !lone.test(name) && !/\w=["'\w]/.test(rest)) return whole;
      if (!closing && !wrapping.has(name.toLowerCase())) losses.push({ what: 'shortcode', which: whole.slice(0, 80) });
      return '';
    },
  );
}

/** Pictures with the alt text and caption the media library has for them, at full size. */
export const picturesOf = (blocks: readonly Block[], attachments: ReadonlyMap<string, Attachment>): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'picture') return block;
    const address = block.address.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)/, '');
    const known = attachments.get(address) ?? attachments.get(block.address);
    return known
      ? {
          ...block,
          address: attachments.has(address) ? address : block.address,
          alt: block.alt || known.alt,
          caption: block.caption || known.caption,
        }
      : block;
  });

/** The address of an upload in an export, with what WordPress knows about it. */
export function attachment(item: Node): [string, Attachment][] {
  const address = text(item['wp:attachment_url']) || text(item['guid']);
  const meta = list(item['wp:postmeta']).find((entry) => text(entry['wp:meta_key']) === '_wp_attachment_image_alt');
  return address
    ? [[address, { alt: text(meta?.['wp:meta_value']), caption: words(text(item['excerpt:encoded'])) }]]
    : [];
}
