import type { APIContext, InferGetStaticPropsType } from 'astro';
import { foundPages } from '../../lib/search/found-pages.ts';
import { searchParts } from '../../lib/search/search-index.ts';
import { readersWords } from '../../lib/search/words.ts';
import { buildDay } from '../../practice.ts';
import { textFile, visibleArticles } from '../_content.ts';
import { documentFacts, prosePages } from '../_pages.ts';

/** The search index: one file on a site of usual size, numbered from 1. */
export const getStaticPaths = async () => {
  const pages = foundPages(await prosePages(), await visibleArticles(), documentFacts, buildDay);
  const parts = searchParts(pages, readersWords(documentFacts.practice.language));
  return parts.map((part, index) => ({ params: { part: String(index + 1) }, props: { part } }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props: { part } }: APIContext<Props>) => textFile(JSON.stringify(part), 'application/json');
