import { join } from 'node:path';
import sharp from 'sharp';
import type { Finding } from '../../lib/finding.ts';
import { about, type BuiltFile } from './site.ts';

/** Widest picture, in pixels: as wide as a large screen shows one. */
export const widestPicture = 2000;

/** Pictures that are too wide, cannot be read, or say where and with what they were taken. */
export async function pictureRules(root: string, files: BuiltFile[]): Promise<Finding[]> {
  const pictures = files.filter((file) => /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i.test(file.name));
  const findings: Finding[] = [];
  for (const { name } of pictures) findings.push(...(await onePicture(root, name)));
  return findings;
}

async function onePicture(root: string, name: string): Promise<Finding[]> {
  const read = await sharp(join(root, name), { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!read) return [about(name, 0, 'picture', '', 'The picture cannot be read.', 'Export it again as JPEG or PNG.')];
  const findings: Finding[] = [];
  if (read.width > widestPicture)
    findings.push(
      about(
        name,
        0,
        'picture',
        '',
        `The picture is ${read.width} pixels wide; ${widestPicture} is the most.`,
        'Move it from public/ beside the article, where it is made smaller, or export it smaller.',
      ),
    );
  if (read.exif ?? read.xmp ?? read.iptc)
    findings.push(
      about(
        name,
        0,
        'exif',
        '',
        'The picture carries notes of the camera, which can say where it was taken.',
        'Move it from public/ beside the article, where they are taken off, or export it without them.',
      ),
    );
  return findings;
}
