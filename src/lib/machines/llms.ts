import { absolute, paths } from '../paths.ts';
import { emergencyNumber } from '../regions.ts';
import { fill, type Words } from '../words.ts';
import type { Practice } from '../../schemas/practice.ts';
import { heading, linkTo, list, paragraph, text, type Block } from '../document/plain.ts';
import type { SitePage } from './site-pages.ts';
import { toMarkdown } from '../document/to-markdown.ts';

/** Articles it lists, newest first. An assistant reads it whole: a list of thousands would drown the limits. */
const mostArticles = 500;

/**
 * llms.txt (llmstxt.org): what the site is, its limits, and where its articles lie as Markdown. The limits come first,
 * because this is the one place where an assistant that quotes the site can pick them up.
 */
export function llmsText(pages: SitePage[], practice: Practice, words: Words, description: string): string {
  // Every page but the home page has a Markdown twin.
  const entry = ({ path, title, description: line }: SitePage) => {
    const address = path === paths.home ? path : `${path.replace(/\/$/, '')}.md`;
    return [linkTo(absolute(practice.site, address), title), text(`: ${line}`)];
  };
  const section = (title: string, kind: SitePage['kind']): Block[] => {
    const all = pages.filter((page) => page.kind === kind);
    const entries = all.slice(0, mostArticles).map(entry);
    if (all.length > entries.length) entries.push([linkTo(absolute(practice.site, paths.articles), words.allArticles)]);
    return entries.length ? [heading(2, title), list(entries)] : [];
  };
  return toMarkdown([
    { type: 'heading', depth: 1, children: [text(practice.name)] },
    { type: 'blockquote', children: [paragraph(description)] },
    ...(practice.sample ? [paragraph(words.sampleNotice)] : []),
    paragraph(words.machineLimits),
    paragraph(words.disclaimer, ` ${fill(words.emergency, { number: emergencyNumber(practice.region) })}`),
    paragraph(words.machineQuote),
    ...section(words.articles, 'article'),
    ...section(words.pages, 'page'),
  ]);
}
