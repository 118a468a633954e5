import type { APIContext, InferGetStaticPropsType } from 'astro';
import { twinDocument } from '../../lib/document/article-document.ts';
import { toMarkdown } from '../../lib/document/to-markdown.ts';
import { practice, redFlags, references, words } from '../../practice.ts';
import { textFile, visibleArticles, visiblePhotos } from '../_content.ts';

/** The Markdown twin of every article, at its address plus `.md`. */
export const getStaticPaths = async () =>
  (await visibleArticles()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { entry } }: APIContext<Props>) {
  const photos = await visiblePhotos([entry]);
  return textFile(toMarkdown(twinDocument(entry, { practice, words, redFlags, references, photos })), 'text/markdown');
}
