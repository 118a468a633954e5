import { addressKind } from '../../lib/markup/address.ts';
import { unlinked } from './escape.ts';
import { plain, type Block, type List, type Loss, type Run } from '../old-posts/post.ts';

/** What reading a post's links depends on. */
export interface LinkPlan {
  /** The post's own address on the old site, when known. */
  address?: string | undefined;
  /** Old paths that lead to a page here, with its address. */
  moved: ReadonlyMap<string, string>;
  losses: Loss[];
}

/** Stands for an old site whose address nobody gave. */
const unknownSite = 'https://old-site.invalid/';
const bareAddress = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”[\]{}|\\^`]{1,2000}/giu;

/** Runs whose links work here: safe ones stay, moved posts get their new address, the rest become words and are listed. */
export const withLinks = (runs: readonly Run[], plan: LinkPlan): Run[] =>
  runs.flatMap((run) => {
    if (run.href === undefined) return bare(run, plan);
    const href = kept(run.href, run.text, plan);
    return href ? [{ ...run, href }] : bare({ text: run.text, ...(run.bold ? { bold: true } : {}) }, plan);
  });

/** Addresses in plain words. Markdown makes links of them by itself, the insecure ones too, unless their beginning goes. */
function bare(run: Run, plan: LinkPlan): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const found of run.text.matchAll(bareAddress)) {
    const words = found[0].replace(/[.,;:!?)\]}'’*_~]+$/, '');
    if (words.length < 5) continue;
    const href = kept(/^www\./i.test(words) ? `https://${words}` : words, words, plan);
    out.push({ ...run, text: run.text.slice(at, found.index) });
    out.push(href ? { ...run, text: words, href } : { ...run, text: unlinked(words) });
    at = found.index + words.length;
  }
  return [...out, { ...run, text: run.text.slice(at) }].filter(({ text }) => text);
}

function kept(href: string, words: string, plan: LinkPlan): string | undefined {
  const wanted = href.replace(/[\s\p{Cc}]/gu, '');
  const lost = (what: string) =>
    void plan.losses.push({ what, which: `${words.trim().slice(0, 60)} (${wanted.slice(0, 120)})` });
  if (!wanted) return;
  if (wanted.startsWith('#')) return lost('link to a place in the same post');
  const home = base(plan.address);
  const url = URL.parse(wanted, home);
  if (!url) return lost('link that cannot be read');
  if (url.protocol === 'mailto:' || url.protocol === 'tel:' || url.hostname === 'wa.me')
    return lost('link that writes or dials: <BookingCta /> does that here');
  if (/^(?:https?):$/.test(url.protocol) && bareHost(url) === bareHost(new URL(home))) {
    return plan.moved.get(pathKey(url.pathname)) ?? lost('link to a page of the old site');
  }
  if (url.protocol === 'http:') return lost('link without https');
  return addressKind(url.href) === 'https' ? url.href : lost('link that is not safe');
}

/** The old site's own address to read relative links against. */
const base = (address: string | undefined): string => URL.parse(address ?? '', unknownSite)?.href ?? unknownSite;

/** One spelling of an old path, to compare paths by. */
export const pathKey = (path: string): string => path.toLowerCase().replace(/\/+$/, '') || '/';

const bareHost = (url: URL): string => url.hostname.replace(/^www\./, '');

/** A block whose links work here. A heading is never a link. */
export function linked(block: Block, plan: LinkPlan): Block {
  const runs = (list: Run[]) => withLinks(list, plan);
  switch (block.kind) {
    case 'heading':
      return { ...block, runs: [{ text: plain(runs(block.runs)) }] };
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(runs) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(runs)) };
    case 'list':
      return linkedList(block, runs);
    case 'numbered':
      return {
        ...block,
        sections: block.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((inner) => linked(inner, plan)),
        })),
      };
    default:
      return block;
  }
}

const linkedList = (list: List, runs: (list: Run[]) => Run[]): List => ({
  ...list,
  items: list.items.map((item) => ({
    runs: runs(item.runs),
    inner: item.inner.map((nested) => linkedList(nested, runs)),
  })),
});
