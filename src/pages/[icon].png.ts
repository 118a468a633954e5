import type { APIContext, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import { markSvg } from '../drawings/mark.ts';

/** The mark on its ground, with room around it: for home screens, and for search engines as the practice's logo. */
export const getStaticPaths = () =>
  [
    { icon: 'apple-touch-icon', size: 180 },
    { icon: 'icon-192', size: 192 },
    { icon: 'icon-512', size: 512 },
    { icon: 'icon-maskable-512', size: 512 },
  ].map(({ icon, size }) => ({ params: { icon }, props: { size } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props: { size } }: APIContext<Props>) {
  const png = await sharp(Buffer.from(markSvg({ size, variant: 'touch' })))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
