import { basename, dirname, join } from 'node:path';
import type { Loaded } from './loaded.ts';
import { nearest } from '../fields/nearest.ts';
import { pictureEndings, pictureFault } from './pictures.ts';

/** Endings that the site finds: small letters, and what cameras write. */
const shown = [...pictureEndings, 'JPG', 'JPEG', 'PNG'];

/** Each `<Figure src>` must name a readable picture beside its article. Gives back the names that are shown. */
export async function checkFigures(root: string, { notes, figures, pictures }: Loaded): Promise<Set<string>> {
  const beside = pictures.map((file) => basename(file));
  const used = new Set<string>();
  for (const src of figures) {
    if (typeof src.value !== 'string') continue;
    const name = src.value.replace(/^\.\//, '');
    const file = beside.find((entry) => entry === name);
    if (file) used.add(file);
    const fault = notes.file.startsWith('content/pages/')
      ? {
          why: 'Photos stand in articles; pages show drawings alone.',
          remedy: 'Write <Figure drawing="…" label="…" />, or move the photo into an article.',
        }
      : await pictureProblem(src.value, name, file, beside, join(root, dirname(notes.file)));
    if (fault) notes.error(src, 'picture', src.value, fault.why, fault.remedy);
  }
  return used;
}

async function pictureProblem(
  src: string,
  name: string,
  file: string | undefined,
  beside: string[],
  folder: string,
): Promise<{ why: string; remedy: string } | undefined> {
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src))
    return {
      why: `The picture "${src}" stands on another site, which would learn who reads this page.`,
      remedy: 'Save it beside this file, if you may use it, and write src="./name.jpg".',
    };
  if (/[/\\%&?#]/.test(name))
    return {
      why: `The picture "${src}" does not stand beside this file.`,
      remedy: 'Copy it into the folder of this file and write src="./name.jpg".',
    };
  if (!file) {
    // One file name can be stored in two ways when it has accents, and the site finds it in one of them only.
    if (beside.some((entry) => entry.normalize('NFC') === name.normalize('NFC')))
      return {
        why: `The picture "${src}" has an accent in its name.`,
        remedy: 'Rename the file with plain letters, and write that name here.',
      };
    const near = nearest(name, beside);
    return {
      why: `There is no picture "${src}" beside this file.`,
      remedy: near
        ? `Did you mean "./${near}"? Capital letters matter.`
        : 'Copy it into the folder of this file, or correct its name.',
    };
  }
  if (/before[-_ ]*(?:and|&)?[-_ ]*after|^(?:before|after)[-_ ]?\d*\./i.test(file))
    return {
      why: `The name of the picture "${src}" speaks of before and after, which is a claim in itself.`,
      remedy: 'Show the room, the table or the practitioner instead, and name the file after what it shows.',
    };
  const fault = await pictureFault(join(folder, file));
  if (fault) return { why: `The picture "${src}" ${fault.why}.`, remedy: fault.remedy };
  const ending = file.split('.').at(-1) ?? '';
  return shown.includes(ending)
    ? undefined
    : {
        why: `The picture "${src}" has an ending the site does not show.`,
        remedy: `Rename it so that it ends in .${pictureEndings.includes(ending.toLowerCase()) ? ending.toLowerCase() : 'jpg'}.`,
      };
}
