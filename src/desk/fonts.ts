import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Signs beyond ASCII that English text on the site uses, and the letters of the names it cites most. */
const extraSigns = '\u00a0£€¢©°·×½¼–—‘’“”•…→←↑↓−≈′″⁄₹áäçéíñóöúü';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const core = ascii + extraSigns;
/** Letters of western European names and quotation marks of other languages, fetched only when a page has one. */
const western = [...range(0xa1, 0xff), ...'ıŒœ‚„‹›'].filter((sign) => !core.includes(sign)).join('');
/** The rest of Latin, fetched only when a name needs it. The type foundry keeps it in a file of its own. */
const rest = [...range(0x100, 0x17f), ...range(0x218, 0x21b), ...range(0x1e80, 0x1e85), ...'ẞỲỳ']
  .filter((sign) => !western.includes(sign))
  .join('');

/** Kerning, ligatures and lining, tabular figures. Everything else stays behind. */
const features = ['kern', 'liga', 'lnum', 'tnum'];

const target = 'src/styles/fonts';
const families = [
  {
    name: 'ysabeau',
    source: 'ysabeau-office',
    files: ['latin-wght', 'latin-ext-wght'],
    axes: { wght: { min: 330, max: 600, default: 400 } },
  },
  {
    name: 'literata',
    source: 'literata',
    files: ['latin-opsz', 'latin-ext-opsz'],
    axes: { wght: { min: 400, max: 650, default: 400 }, opsz: 14 },
  },
];

/** Cuts the two typefaces down to what the site needs and writes them with their licences. Run it after a font update. */
export default async function main(): Promise<number> {
  await mkdir(target, { recursive: true });
  for (const { name, source, files, axes } of families) {
    const folder = `node_modules/@fontsource-variable/${source}`;
    const [coreFile = '', extFile = ''] = files.map((file) => `${folder}/files/${source}-${file}-normal.woff2`);
    for (const [part, file, text] of [
      ['core', coreFile, core],
      ['western', coreFile, western],
      ['ext', extFile, rest],
    ] as const) {
      const font = await subsetFont(await readFile(file), text, {
        targetFormat: 'woff2',
        variationAxes: axes,
        keepFeatures: features,
        noHinting: true,
        dropTables: ['gasp', 'STAT'],
      });
      await writeFile(`${target}/${name}-${part}.woff2`, font);
      console.log(`${name}-${part}.woff2 ${font.length} bytes`);
    }
    await copyFile(`${folder}/LICENSE`, `${target}/${name}-OFL.txt`);
  }
  return 0;
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
