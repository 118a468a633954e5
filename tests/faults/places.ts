import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { file, type Fault, type Produce, type Relative } from './fault.ts';
import { pictures } from './picture-bytes.ts';

const encoded = (name: string, make: (text: string) => Buffer, says: RegExp): Relative => ({
  name,
  produce: file(make),
  says,
});
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
const withLatin =
  (byte: number): ((text: string) => Buffer) =>
  (text) =>
    Buffer.concat([Buffer.from(`${text}\nA caf`), Buffer.from([byte]), Buffer.from(' here.\n')]);

/** The sound article at these places below content/articles. The answer must name `named`, by default all of them. */
const at =
  (paths: string[], named = paths): Produce =>
  (site, { text }) => {
    for (const path of paths) site.write(`content/articles/${path}`, text);
    return named.map((path) => ({ file: `content/articles/${path}` }));
  };

/** A link in the place of the article, to what `target` names. */
const linkTo =
  (target: (outside: string, text: string) => string, name = 'index.mdx'): Produce =>
  (site, { folder, text }) => {
    site.write(`${folder}/keep.txt`, 'x');
    const outside = join(site.root, '..', `outside-${folder.split('/').at(-1)}`);
    symlinkSync(target(outside, text), join(site.root, folder, name));
    return [{ file: `${folder}/${name}`, line: 0 }];
  };
const outsideFile = (outside: string, text: string): string => {
  writeFileSync(`${outside}.mdx`, text);
  return `${outside}.mdx`;
};

/** Faults of files and folders. */
export const placeFaults: Fault[] = [
  {
    id: 'A10',
    what: 'a text in UTF-16',
    relatives: [
      encoded('with its mark', (text) => utf16(text, true), /UTF-16.*UTF-8/),
      encoded('without its mark', (text) => utf16(text, false), /UTF-16.*UTF-8/),
      encoded('of the other order', (text) => utf16(text, true).swap16(), /UTF-16.*UTF-8/),
      encoded(
        'in UTF-32',
        (text) =>
          Buffer.from(
            [...`\uFEFF${text}`].flatMap((sign) => [
              sign.codePointAt(0)! & 255,
              (sign.codePointAt(0)! >> 8) & 255,
              0,
              0,
            ]),
          ),
        /UTF-(?:16|32).*UTF-8/,
      ),
    ],
  },
  {
    id: 'A11',
    what: 'a letter in an old encoding',
    relatives: [
      encoded('E9 in the body', withLatin(0xe9), /encoding.*UTF-8/),
      encoded('a curly quotation mark of Windows', withLatin(0x93), /encoding.*UTF-8/),
      encoded(
        'in the front matter',
        (text) => Buffer.from(text.replace(/^title: .*$/m, 'title: Café'), 'latin1'),
        /encoding.*UTF-8/,
      ),
      encoded(
        'half a sign at the end',
        (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x82])]),
        /encoding.*UTF-8/,
      ),
      encoded('line ends of old Macs', (text) => Buffer.from(text.replaceAll('\n', '\r')), /line ends/),
      encoded('a zero byte', (text) => Buffer.from(`${text}\nA \0 here.\n`), /control character/),
    ],
  },
  {
    id: 'A27',
    what: 'one article in two files',
    relatives: [
      {
        name: 'in a folder with an underscore',
        produce: at(['_walk/index.mdx']),
        says: /Rename it to content\/articles\/walk/,
      },
      { name: 'dup.md and dup.mdx', produce: at(['dup.md', 'dup.mdx']), says: /dup\.mdx?/ },
      {
        name: 'a file and a folder',
        produce: at(['twin.mdx', 'twin/index.mdx'], ['twin.mdx']),
        says: /twin\/index\.mdx/,
      },
      {
        name: 'index.md and index.mdx',
        produce: at(['pair/index.md', 'pair/index.mdx'], ['pair/index.md']),
        says: /pair\/index\.mdx/,
      },
      {
        name: 'index.mdx and another',
        produce: at(['more/index.mdx', 'more/second.mdx'], ['more/second.mdx']),
        says: /more/,
      },
    ],
  },
  {
    id: 'A28',
    what: 'two articles of one address',
    relatives: [
      { name: 'My Post.mdx and my-post.mdx', produce: at(['My Post.mdx', 'my-post.mdx']), says: /[Mm]y[ -][Pp]ost/ },
      {
        name: 'folders My Walk and my-walk',
        produce: at(['My Walk/index.mdx', 'my-walk/index.mdx'], ['my-walk/index.mdx']),
        says: /My Walk\/index\.mdx.*same address/,
      },
      {
        name: 'folders Über and uber',
        produce: at(['Über/index.mdx', 'uber/index.mdx'], ['Über/index.mdx']),
        says: /uber\/index\.mdx.*same address/,
      },
      {
        name: 'folders a & b and a-b',
        produce: at(['a & b/index.mdx', 'a-b/index.mdx'], ['a-b/index.mdx']),
        says: /a & b\/index\.mdx.*same address/,
      },
      {
        name: 'the same slug in two files',
        produce: (site, { text }) => {
          const paths = ['slug-one', 'slug-two'].map((name) => `content/articles/${name}/index.mdx`);
          for (const path of paths) site.write(path, text.replace(/^---\n/, '---\nslug: same\n'));
          return paths.map((path) => ({ file: path, line: 2 }));
        },
        says: /slug/,
      },
    ],
  },
  {
    id: 'A31',
    what: 'a file nobody may read',
    relatives: [
      {
        name: 'an article',
        produce: (site, { folder, text }) => {
          site.write(`${folder}/index.mdx`, text);
          chmodSync(join(site.root, folder, 'index.mdx'), 0);
          return [{ file: `${folder}/index.mdx`, line: 0 }];
        },
        says: /permissions/,
      },
      {
        name: 'a picture',
        produce: (site, { folder, text }) => {
          site.write(`${folder}/index.mdx`, `${text}\n<Figure src="./photo.jpg" alt="A folded blanket." />\n`);
          site.write(`${folder}/photo.jpg`, pictures.jpeg);
          chmodSync(join(site.root, folder, 'photo.jpg'), 0);
          return [{ file: `${folder}/index.mdx` }];
        },
        says: /photo\.jpg.*permission/,
      },
      {
        name: 'a page',
        produce: (site) => {
          site.write('content/pages/closed.mdx', '---\ntitle: Closed\n---\n');
          chmodSync(join(site.root, 'content/pages/closed.mdx'), 0);
          return [{ file: 'content/pages/closed.mdx', line: 0 }];
        },
        says: /permissions/,
      },
    ],
  },
  {
    id: 'A32',
    what: 'a link to a file that is not there',
    relatives: [
      { name: 'an article', produce: linkTo((outside) => `${outside}-nope.mdx`), says: /does not exist/ },
      { name: 'a picture', produce: linkTo(() => './nope.jpg', 'photo.jpg'), says: /does not exist/ },
      { name: 'a link to itself', produce: linkTo(() => 'index.mdx'), says: /does not exist|circle/ },
    ],
  },
  {
    id: 'A33',
    what: 'a link to a file outside the project',
    relatives: [
      { name: 'a sound article', produce: linkTo(outsideFile), says: /outside the content folder/ },
      { name: 'a system file', produce: linkTo(() => '/etc/passwd'), says: /outside the content folder/ },
      { name: 'a picture', produce: linkTo(() => '/etc/hostname', 'photo.jpg'), says: /outside the content folder/ },
      {
        name: 'a file of the project',
        produce: linkTo(() => '../../../package.json', 'photo.png'),
        says: /outside the content folder/,
      },
      { name: 'a folder', produce: linkTo(() => '/etc', 'more'), says: /outside the content folder|link to a folder/ },
    ],
  },
  {
    id: 'A34',
    what: 'an ending in capital letters',
    relatives: [
      { name: 'upper.MDX', produce: at(['upper.MDX']), says: /small letters/ },
      { name: 'index.MDX', produce: at(['loud/index.MDX']), says: /small letters/ },
      { name: 'Index.mdx', produce: at(['loud-too/Index.mdx']), says: /index\.mdx/ },
      { name: 'index.md', produce: at(['other/index.md']), says: /index\.mdx/ },
      { name: 'index.markdown', produce: at(['long/index.markdown']), says: /index\.mdx/ },
      { name: 'index.mdx.txt', produce: at(['hidden-ending/index.mdx.txt'], ['hidden-ending']), says: /index\.mdx/ },
      {
        name: 'a folder with # in its name',
        produce: at(['C# minor/index.mdx'], ['C# minor']),
        says: /"#".*Rename it to c-minor/,
      },
      {
        name: 'a folder with % in its name',
        produce: at(['100% rest/index.mdx'], ['100% rest']),
        says: /"%".*Rename it to 100-rest/,
      },
      { name: 'a folder too deep', produce: at(['deep/er/index.mdx']), says: /one folder deep|index\.mdx/ },
    ],
  },
];
