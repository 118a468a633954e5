import sharp from 'sharp';
import { markSvg } from '../drawings/mark.ts';
import { ico } from '../lib/og/ico.ts';

/** The mark for programs that know no SVG icons. */
export async function GET() {
  const png = await sharp(Buffer.from(markSvg({ size: 32, variant: 'small' })))
    .png()
    .toBuffer();
  return new Response(ico(png, 32), { headers: { 'Content-Type': 'image/x-icon' } });
}
