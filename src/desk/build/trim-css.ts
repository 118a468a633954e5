import { transform } from 'lightningcss';
import type { PageParts } from './page-parts.ts';
import { canMatch } from './selectors.ts';

/**
 * The part of a style sheet that can do something in a page: rules that can match, typefaces that hold a sign of the
 * page, and the animations and custom properties that those name. `kept` are properties that others name.
 */
export function trimCss(css: string, { shapes, faces }: PageParts, kept: Set<string>): string {
  const elements = [...shapes.values()];
  const matching = print(withFaces(css, faces), {
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => canMatch(selector, elements)) ? undefined : []),
      },
      Selector: (selector) => (canMatch(selector, elements) ? undefined : []),
    },
  });
  return withoutUnused(matching, kept);
}

/** The sheet with these of its typeface files. One that is alone in its family need not say what it holds. */
function withFaces(css: string, faces: Set<number>): string {
  const rule = /@font-face\s*\{[^}]*\}/g;
  const families = [...css.matchAll(rule)].map(([face]) => /font-family:\s*([^;}]+)/.exec(face)?.[1]);
  const needed = families.filter((_, place) => faces.has(place));
  let place = 0;
  return css.replace(rule, (face) => {
    const here = place++;
    if (!faces.has(here)) return '';
    const alone = needed.filter((family) => family === families[here]).length === 1;
    return alone ? face.replace(/unicode-range:[^;}]*;?/, '') : face;
  });
}

/** Takes away empty rules, animations and custom properties that nothing names, and then what only they held or named. */
function withoutUnused(css: string, kept: Set<string>): string {
  const named = propertiesNamed(css);
  const properties = [...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name = '']) => name);
  const animations = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name);
  const less = print(css, {
    unusedSymbols: [
      ...properties.filter((name) => !named.has(name) && !kept.has(name)),
      ...animations.filter((name) => !new RegExp(`animation(?:-name)?:[^;}]*(?<![\\w-])${name}(?![\\w-])`).test(css)),
    ],
  });
  return less === css ? css : withoutUnused(less, kept);
}

/** The custom properties that a text asks for with `var()`. */
export const propertiesNamed = (text: string): Set<string> =>
  new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));

type Options = Partial<Parameters<typeof transform>[0]>;

// The oldest browsers the site is built for, as in astro.config.mjs: what they cannot read together stays apart.
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);
const targets = { safari: version(17, 5), ios_saf: version(17, 5), chrome: version(123), firefox: version(120) };

function print(css: string, options: Options): string {
  const code = new TextEncoder().encode(css);
  const result = transform({ filename: 'page.css', code, minify: true, targets, ...options });
  // The sign for the outer rule goes without saying where it comes first and is not needed again, and so do spaces that
  // stay in values with a property in them. Words in quotation marks are left alone.
  return new TextDecoder()
    .decode(result.code)
    .replace(/(?<=[{};,])& (?=[^{},&]*[{,])/g, '')
    .replace(/"[^"]*"|(,| \/) /g, (text, sign: string | undefined) => sign?.trim() ?? text);
}
