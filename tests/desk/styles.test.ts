import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinGroups, type StyleGroup } from '../../src/desk/build/style-groups.ts';
import { trimmedStyles } from '../../src/desk/build/styles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'styles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const trimStyles = () => {
  const trimmed = trimmedStyles(folder);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html')))
    put(name, trimmed(name, readFileSync(join(folder, name), 'utf8')));
};
const styleOf = (name: string) => /<style>(.*)<\/style><\/head>/s.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
/** What is left of a style sheet in a page with this body. */
const left = (css: string, body = '', head = '') => {
  put('index.html', `<!DOCTYPE html><html><head><style>${css}</style>${head}</head><body>${body}</body></html>`);
  trimStyles();
  return styleOf('index.html');
};

describe('a page keeps the styles', () => {
  const words =
    '<div class="a b" data-kind="x"><p id="one">Words</p><details class="d"><summary>More</summary></details></div>';
  it.each([
    ['of its names, classes, ids and attributes', 'p{top:1px}.a{top:2px}#one{top:3px}[data-kind=x]{top:4px}'],
    ['of the page as a whole', ':root{top:1px}html,body{top:2px}*{top:3px}::selection{top:4px}'],
    ['for what a reader points at, opens or has chosen', '.a:hover{top:1px}.d[open]{top:2px}p:target{top:3px}'],
    ['for what stands before and after', '.a p:before,.a:after{content:""}'],
    ['that ask about what a page holds', '.a:has(p:focus){top:1px}:root:has(#one:checked){top:2px}'],
    ['that leave something out', 'p:not(.gone){top:1px}.a:not(.gone,p){top:2px}'],
    ['that name several, one of which is there', ':is(.gone,.a) p{top:1px}'],
    ['for what stands right inside another element', '.a>p{top:1px}.b>details>summary{top:2px}:root>body>.a{top:3px}'],
    ['inside others', '.a{top:1px;p{top:2px}&.b{top:3px}&:hover{top:4px}}'],
    ['for paper, wide screens and forced colors', '@media print{p{top:1px}}@media (width>=70rem){p{top:2px}}'],
    ['in layers and for what browsers can do', '@layer x{p{top:1px}}@supports (display:grid){p{top:2px}}'],
    [
      'in two parts where some browsers read them so only',
      'p{text-decoration:underline;text-decoration-thickness:2px}.a{animation:1s linear x;animation-timeline:scroll()}@keyframes x{to{top:1px}}',
    ],
    ['with its words as they are', 'p:before{content:"a, b / c"}'],
    ['that set something moving', 'p{animation:1s sink}@keyframes sink{to{top:1px}}'],
  ])('%s', (_, css) => {
    expect(left(css, words)).toBe(css);
  });

  it('for the body of a table, which browsers add', () => {
    const css = 'tbody td{top:1px}tbody>tr{top:2px}';
    expect(left(css, '<table><tr><td>1</td></tr></table>')).toBe(css);
  });

  it('for elements that end without saying so', () => {
    const css = 'ul>li{top:1px}main>ul{top:2px}';
    expect(left(css, '<main><p>Words<ul><li>One<li>Two</ul></main>')).toBe(css);
  });
});

describe('a page is rid of the styles', () => {
  const words = '<div class="a"><p data-kind="x">Words</p></div>';
  it.each([
    [
      'of names, classes, ids and attributes it has not',
      'ul{top:1px}.gone{top:2px}#gone{top:3px}[data-kind=y]{top:4px}',
    ],
    ['that leave out all there are', 'p:not([data-kind]){top:1px}.a:not(.b,div){top:2px}'],
    ['of classes that no single element has together', '.gone.a,p.a{top:1px}'],
    ['whose container or neighbor it has not', '.gone p{top:1px}.gone>p{top:2px}.gone+p{top:3px}'],
    ['inside others', '.gone{p{top:1px}}.a{.gone{top:2px}}'],
    ['that ask for another element right around', 'body>p{top:1px}p>.a{top:2px}.b>.a>p{top:3px}'],
    ['for several, none of which is there', ':is(.gone,.lost) p{top:1px}p:has(.gone){top:2px}'],
    [
      'for media and browsers in which nothing is left',
      '@media print{.gone{top:1px}}@supports (top:0){.gone{top:2px}}',
    ],
    ['that moved what is gone', '.gone{animation:1s sink}@keyframes sink{to{top:1px}}'],
  ])('%s', (_, css) => {
    expect(left(css, words)).toBe('');
  });

  it('of one name in a list', () => {
    expect(left('.gone,p,.lost{top:1px}', words)).toBe('p{top:1px}');
  });
});

describe('colors and sizes', () => {
  it('stay when a rule that is left asks for them, and those they ask for', () => {
    const css =
      ':root{--x:clamp(1rem,2vw,3rem);--y:var(--x) var(--x);--z:3px}p{margin:var(--y);padding:var(--y)}.gone{top:var(--z)}';
    expect(left(css, '<p>')).toBe(
      ':root{--a:clamp(1rem,2vw,3rem);--b:var(--a) var(--a)}p{margin:var(--b);padding:var(--b)}',
    );
  });

  it('are written out where that is shorter, but not when another mode sets them anew', () => {
    const css = ':root{--x:1px;--y:2px}p{top:var(--x);left:var(--y)}@media print{:root{--y:0}}';
    expect(left(css, '<p>')).toBe(':root{--a:2px}p{top:1px;left:var(--a)}@media print{:root{--a:0}}');
  });

  it('keep their names when a drawing asks for them', () => {
    put('drawings/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path fill="var(--disc)"/></svg>');
    expect(left(':root{--disc:#ff0;--other:#00f}')).toBe(':root{--disc:#ff0}');
  });
});

describe('typefaces', () => {
  const face = (family: string, range: string) =>
    `@font-face{font-family:${family};src:url(/${range.length}.woff2);unicode-range:${range}}`;

  it('come with the files that hold a sign of the page, and a lone file says no more what it holds', () => {
    const css = face('A', 'U+20-7E') + face('A', 'U+A1-FF,U+131') + '@font-face{font-family:F;src:local(Arial)}';
    const plain = left(css, 'Plain words');
    expect(plain?.match(/@font-face/g)).toHaveLength(2);
    expect(plain).not.toContain('unicode-range');
    expect(left(css, 'Zoë')).toContain('unicode-range:U+A1-FF,U+131');
    expect(left(css, 'Zo&#235;')).toContain('unicode-range:U+A1-FF,U+131');
  });
});

describe('the pages of a site', () => {
  it('have one style each, after everything else in the head', () => {
    const html = left('@layer x,y;', '<p>', '<title>A</title><style>p{top:1px}</style><meta name="robots">');
    expect(html).toBe('@layer x,y;p{top:1px}');
  });

  it('close the shapes of their drawings in one tag, and nothing else', () => {
    const path = '<path class="a" d="M0 0h9"';
    left('p{top:1px}', `<p></p><svg>${path}></path></svg>`);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`<p></p><svg>${path}/></svg>`);
  });

  it('keep all styles where a program makes what they are for', () => {
    const css = '.row{top:1px}';
    const html = `<html><head><style>${css}</style></head><body><script src="/a.js"></script></body></html>`;
    put('index.html', html);
    trimStyles();
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(html);
  });

  it('leave a drawing its own styles, which follow the scheme of the reader', () => {
    const svg = '<svg><style>path{stroke:red}</style><path d="M0 0"/></svg>';
    put('icon.svg', svg);
    expect(trimmedStyles(folder)('icon.svg', svg)).toBe(svg);
  });

  it('share styles when there are many kinds, so that the security policy can name them all', () => {
    const classes = Array.from({ length: 50 }, (_, index) => `c${index}`);
    const css = classes.map((name, index) => `.${name}{top:${index + 1}px}`).join('');
    for (const [index, name] of classes.entries())
      put(
        `${name}.html`,
        `<html><head><style>${css}</style></head><body><p class="${name} c${index % 7}"></p></body></html>`,
      );
    trimStyles();
    const styles = classes.map((name) => styleOf(`${name}.html`) ?? '');
    expect(new Set(styles).size).toBeLessThanOrEqual(20);
    for (const [index, style] of styles.entries()) expect(style).toContain(`.c${index}{top:${index + 1}px}`);
  });
});

it('the pages that share a style are those that lose least by it', () => {
  const group = (css: string, pages: number, ...names: string[]): StyleGroup => ({
    css,
    pages,
    parts: { shapes: new Map(names.map((name) => [name, { name, classes: [], attributes: {} }])), faces: new Set() },
  });
  const [home, first, second, third] = [
    group('a', 1, 'hero', 'p'),
    group('b', 40, 'p', 'ul'),
    group('b', 2, 'p', 'ol', 'dl', 'table'),
    group('b', 3, 'p', 'ul', 'ol'),
  ];
  const joined = joinGroups([home!, first!, second!, third!], 3);
  expect(joined.get(home!)).toBe(home);
  expect(joined.get(first!)).toBe(first);
  expect(joined.get(second!)).toBe(joined.get(third!));
  expect([...joined.get(third!)!.parts.shapes.keys()].sort()).toEqual(['dl', 'ol', 'p', 'table', 'ul']);
});
