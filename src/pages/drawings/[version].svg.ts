import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { allDrawings, drawingsIn, sheetOf, sheetVersion } from '../../drawings/sheet.ts';
import { published } from '../../lib/articles.ts';
import { buildDay, preview } from '../../practice.ts';

/** A file for every set of drawings that a page shows; in development also the one of the page of components. */
export const getStaticPaths: GetStaticPaths = async () => {
  const bodies = [...published(await getCollection('articles'), buildDay, preview), ...(await getCollection('pages'))];
  const sets = [...bodies.map(({ body = '' }) => drawingsIn(body)), ...(import.meta.env.DEV ? [allDrawings] : [])];
  const sheets = new Map(sets.filter(({ length }) => length).map((names) => [sheetVersion(names), sheetOf(names)]));
  return [...sheets].map(([version, sheet]) => ({ params: { version }, props: { sheet } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['sheet']), { headers: { 'Content-Type': 'image/svg+xml' } });
