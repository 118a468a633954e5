import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pictureFault } from '../../lib/check/pictures.ts';
import { slugOf } from '../../lib/slug.ts';
import { download } from './download.ts';
import { beside, candidates, decoded, isRemote, mostPictureBytes } from './picture-files.ts';
import type { Loss, Picture } from '../old-posts/post.ts';

/** Where a post's pictures come from and go to. */
export interface PicturePlan {
  /** The file that was imported. */
  file: string;
  /** The new article's folder. */
  folder: string;
  /** May pictures be fetched from the old site? */
  fetch: boolean;
  losses: Loss[];
}

/** The picture with its copy's address and an alt text, or nothing when it could not be had, which is then listed. */
export async function copied(picture: Picture, plan: PicturePlan): Promise<Picture | undefined> {
  const lost = (why: string) => void plan.losses.push({ what: `picture ${why}`, which: shown(picture) });
  const bytes = await bytesOf(picture.address, plan).catch((error: unknown) => {
    lost(error instanceof Error ? error.message : 'that could not be read');
    return null;
  });
  if (bytes === null) return;
  if (!bytes)
    return lost(
      isRemote(picture.address)
        ? 'still on the old site: save it beside the article, or import again with -- --fetch'
        : 'that does not lie beside the file',
    );
  const ending = endingOf(bytes);
  if (!ending) return lost('of a kind that cannot be used: save it as JPEG');
  const name = await written(bytes, nameOf(picture.address), ending, plan.folder);
  const fault = await pictureFault(join(plan.folder, name));
  if (fault) {
    await rm(join(plan.folder, name));
    return lost(`that ${fault.why}`);
  }
  return {
    ...picture,
    address: `./${name}`,
    alt: altOf(picture, name, plan.losses),
    caption: picture.caption.slice(0, 320),
  };
}

const shown = ({ address, alt }: Picture): string =>
  (address.startsWith('data:') ? alt || 'inside the file' : address).slice(0, 160);

async function bytesOf(address: string, plan: PicturePlan): Promise<Buffer | undefined> {
  if (address.startsWith('data:')) {
    const data = /^data:image\/[\w.+-]+;base64,([\s\S]+)$/i.exec(address)?.[1];
    return data ? Buffer.from(data, 'base64') : undefined;
  }
  for (const path of await candidates(address, plan.file)) {
    const bytes = await beside(path, dirname(plan.file));
    if (bytes) return bytes;
  }
  return plan.fetch && isRemote(address) ? download(address, mostPictureBytes) : undefined;
}

/** The ending that fits what a picture is, whatever it was called. */
function endingOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 32).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return '.jpg';
  if (head.startsWith('\x89PNG')) return '.png';
  if (/^RIFF....WEBP/s.test(head)) return '.webp';
  if (/^.{4}ftypavif/s.test(head)) return '.avif';
  return undefined;
}

function nameOf(address: string): string {
  const last = address.startsWith('data:') ? 'picture' : basename(decoded(address.split(/[?#]/)[0] ?? ''));
  const name = slugOf(last.replace(/\.\w{2,5}$/, '').replace(/~mv2$/, ''))
    .slice(0, 60)
    .replace(/-+$/, '');
  return !name || name === 'article' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? 'picture' : name;
}

/** Writes a picture under a free name and gives the name. The same picture twice is one file. */
async function written(bytes: Buffer, stem: string, ending: string, folder: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}${ending}`;
    try {
      await writeFile(join(folder, name), bytes, { flag: 'wx' });
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (bytes.equals(await readFile(join(folder, name)))) return name;
    }
  }
}

/** What the picture shows, from the old alt text, the caption or the file's name, in this order. */
function altOf({ alt, caption, address }: Picture, name: string, losses: Loss[]): string {
  const words = alt.replace(/\s+/g, ' ').trim();
  if (
    words.length > 3 &&
    !/\.(?:jpe?g|png|webp|gif|heic|avif)$/i.test(words) &&
    !/^(?:img|dsc|image|photo)?[\s_\d-]+$/i.test(words)
  )
    return words.slice(0, 240);
  losses.push({ what: 'picture without a description: say in alt="…" what it shows', which: name });
  if (caption) return caption.slice(0, 240);
  const named = basename(decoded(address.split(/[?#]/)[0] ?? ''))
    .replace(/\.\w+$/, '')
    .replace(/[-_+~]+/g, ' ')
    .trim();
  const telling =
    !address.startsWith('data:') && (named.match(/\p{L}{3,}/gu)?.length ?? 0) > 1 && !/[\da-f]{8}/i.test(named);
  return telling ? `${named[0]?.toUpperCase()}${named.slice(1)}`.slice(0, 240) : 'A picture from the old post';
}
