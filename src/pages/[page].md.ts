import type { APIContext, InferGetStaticPropsType } from 'astro';
import { toMarkdown } from '../lib/document/to-markdown.ts';
import { pageDocument } from '../lib/search/page-document.ts';
import { textFile } from './_content.ts';
import { documentFacts, prosePages } from './_pages.ts';

/** The Markdown twin of every page: the search shows the sentences it finds from here, as from the twins of articles. */
export const getStaticPaths = async () =>
  (await prosePages()).map((page) => ({ params: { page: page.id }, props: { page } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props: { page } }: APIContext<Props>) =>
  textFile(toMarkdown(pageDocument(page, documentFacts)), 'text/markdown');
