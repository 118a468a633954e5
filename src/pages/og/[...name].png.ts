import type { APIContext, InferGetStaticPropsType } from 'astro';
import { pictureName, pictureSizes, socialPicture, type PictureShape } from '../../lib/og/picture-names.ts';
import { practice } from '../../practice.ts';
import { visiblePages } from '../_content.ts';
import { drawings, painter } from './_painter.ts';

/** A picture for every page that may be found, and three crops for articles. The oldest of very many share their topic's. */
export async function getStaticPaths() {
  const shapes = Object.keys(pictureSizes) as PictureShape[];
  const pages = (await visiblePages()).filter(({ path, pictures }) => pictures[0] === socialPicture(path));
  return pages.flatMap(({ path, title, label, pictures }) =>
    (pictures.length === shapes.length ? shapes : (['wide'] as const)).map((shape) => ({
      params: { name: pictureName(path, shape) },
      props: { path, title, label, shape },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { path, title, label, shape } }: APIContext<Props>) {
  const { png, missing } = await painter.draw({ title, label, name: practice.name }, shape, drawings[shape]);
  if (missing.length && shape === 'wide')
    console.warn(
      `The social picture of ${path} has no title: src/styles/fonts.css names no font for ${missing.slice(0, 5).join(' ')}. Add one to show it.`,
    );
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
