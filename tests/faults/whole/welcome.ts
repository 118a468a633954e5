import { parseDocument } from 'yaml';
import type { LittleSite } from '../../site/little-site.ts';
import { pictures } from '../picture-bytes.ts';

/** A name that ends a script where it is not escaped. */
export const nasty = `</script><script>alert(1)</script> " & '`;
/** A title of signs with a meaning in XML. */
export const signs = 'Tom & Jerry <b> ]]> "q"';

/** Folders of articles, and the part of the address each becomes. */
export const names = [
  { folder: 'Über Uns & Mehr (1)', slug: 'uber-uns-mehr-1' },
  { folder: 'पीठ दर्द', slug: 'पीठ-दर्द' },
  { folder: '日本語', slug: '日本語' },
  { folder: "Tom's [draft] {x}", slug: 'toms-draft-x' },
  { folder: 'a+b=c;d,e', slug: 'a-b-c-d-e' },
  { folder: 'UPPER Case', slug: 'upper-case' },
];

/** What programs leave behind, and where. */
export const junk = ['.DS_Store', 'a.mdx~', 'Thumbs.db', 'post.docx', '~$post.docx', 'desktop.ini', '.index.mdx.swp'];
export const junkFolders = ['content', 'content/articles', 'content/articles/signs', 'content/pages'];

/** Articles that are hard to keep within a narrow window. */
export const wide = ['long-title', 'long-words', 'hebrew', 'nasty', 'signs'];

const figure = (name: string, alt = 'A folded blanket.') => `\n<Figure src="./${name}" alt="${alt}" />\n`;

/** Writes articles that are unusual and all right, made from a sound one. */
export function writeWelcome(site: LittleSite, text: string, huge: Buffer): void {
  const titled = (title: string) => text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`);
  const article = (folder: string, words: string, files: Record<string, Buffer> = {}) => {
    site.write(`content/articles/${folder}/index.mdx`, words);
    for (const [name, bytes] of Object.entries(files)) site.write(`content/articles/${folder}/${name}`, bytes);
  };
  const facts = parseDocument(site.read('content/practice.yaml'));
  facts.set('name', nasty);
  site.write('content/practice.yaml', facts.toString({ lineWidth: 0 }));

  article(
    'draft',
    `${titled('SECRETDRAFT about resting').replace(/^---\n/, '---\ndraft: true\n')}\nSECRETDRAFT words.\n${figure('SECRETDRAFT.jpg', 'SECRETDRAFT.')}`,
    {
      'SECRETDRAFT.jpg': pictures.jpegWithPlace,
    },
  );
  const from = (day: string) => titled(`SECRETFUTURE from ${day}`).replace(/^published: .*$/m, `published: ${day}`);
  article('future', `${from('2099-01-01')}\nSECRETFUTURE words.\n`);
  article(
    'tomorrow',
    `${from(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10))}\nSECRETFUTURE words.\n`,
  );
  article('nasty', titled(nasty));
  article('signs', titled(signs));
  article('same-one', titled('One title for two'));
  article('same-two', titled('One title for two'));
  for (const { folder } of names)
    article(folder, `${titled(`A walk: ${folder}`)}${figure('photo.jpg')}`, { 'photo.jpg': pictures.jpegWithPlace });
  const shown = {
    'p.jpg': pictures.jpegWithPlace,
    'p.png': pictures.pngWithPlace,
    'p.webp': pictures.webpWithPlace,
    'p.avif': pictures.avifWithPlace,
    'x.jpg': pictures.jpegWithXmp,
    'My photo (1).jpg': pictures.jpegWithPlace,
    'HUGE.JPG': huge,
  };
  article(
    'photos',
    `${titled('Photos of all kinds')}${Object.keys(shown)
      .map((name) => figure(name))
      .join('')}${figure('upright.jpg', 'Upright.')}`,
    { ...shown, 'upright.jpg': pictures.jpegUpright },
  );
  article(
    'long-title',
    `${titled('A very long title about resting '.repeat(20).slice(0, 500).trim())}\n${'x'.repeat(300)}\n\nשלום עולם 🌊🙂 and more.\n`,
  );
  article(
    'long-words',
    `${titled('y'.repeat(300))}\n- ${'z'.repeat(300)}\n\n## ${'w'.repeat(300)}\n\n| a | b |\n| --- | --- |\n| ${'v'.repeat(300)} | c |\n`,
  );
  article('hebrew', titled('שלום עולם 🌊🙂'));
  for (const folder of junkFolders) for (const name of junk) site.write(`${folder}/${name}`, 'left behind');
}
