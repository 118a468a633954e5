import { remembered } from '../../lib/remembered.ts';
import { withoutReferences, type Tag } from '../verify/tags.ts';

/** Elements that look the same to a style sheet: a name, classes, and the attributes that the sheet asks about. */
export interface Shape {
  name: string;
  classes: string[];
  /** The id among them. */
  attributes: Record<string, string>;
}

/** What a page holds that styles are for: shapes by their text, and the typeface files it needs by their place in the sheet. */
export interface PageParts {
  shapes: Map<string, Shape>;
  faces: Set<number>;
}

// The browser makes these itself where a page leaves them out.
const implied: Tag[] = ['html', 'head', 'body', 'tbody'].map((name) => ({ name, attributes: {}, text: '', line: 0 }));

/** What a sheet asks about. Pages of one kind have the same sheet and mostly the same tags: each is looked at once. */
const sheetOf = remembered((css: string) => {
  const asked = remembered((text: string) => css.includes(text));
  const known = new WeakMap<Tag['attributes'], Map<string, [string, Shape]>>();
  const shapeOf = ({ name, attributes }: Tag): [string, Shape] => {
    const byName = known.get(attributes) ?? new Map<string, [string, Shape]>();
    known.set(attributes, byName);
    const found = byName.get(name) ?? named(shape(name, attributes, asked));
    byName.set(name, found);
    return found;
  };
  return { shapeOf, faces: facesIn(css) };
});

const named = (shape: Shape): [string, Shape] => [JSON.stringify(shape), shape];

function shape(name: string, attributes: Tag['attributes'], asked: (text: string) => boolean): Shape {
  const classes = (attributes['class'] ?? '').split(/\s+/).filter((each) => each && asked(`.${each}`));
  const kept = Object.entries(attributes).filter(([key, value]) =>
    key === 'id' ? asked(`#${value}`) : asked(`[${key}`),
  );
  return { name, classes: classes.sort(), attributes: Object.fromEntries(kept.sort()) };
}

/** The different elements of a page, as far as the sheet tells them apart: pages with the same ones can share a style. */
export const shapesOf = (page: Tag[], css: string): Map<string, Shape> =>
  new Map([...implied, ...page].map(sheetOf(css).shapeOf));

const ranges = /U\+[\dA-F?]+(?:-[\dA-F]+)?/gi;

/** For each `@font-face` of a sheet the signs it holds; nothing where it does not say so, or where the sheet itself has one of them. */
function facesIn(css: string): (RegExp | undefined)[] {
  const own = css.replace(ranges, '');
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).map((face) => {
    const held = (face.match(/unicode-range:[^;}]*/)?.[0].match(ranges) ?? []).map(bounds);
    const signs = held.length ? new RegExp(`[${held.join('')}]`, 'u') : undefined;
    return signs?.test(own) ? undefined : signs;
  });
}

/** Places of the sheet's `@font-face` rules that hold a sign of this page, or that do not say what they hold. */
export function facesOf(html: string, css: string): Set<number> {
  const text = withoutReferences(html);
  return new Set(sheetOf(css).faces.flatMap((signs, place) => (!signs || signs.test(text) ? [place] : [])));
}

function bounds(range: string): string {
  const [first = '', last = first] = range.slice(2).split('-');
  return `\\u{${first.replaceAll('?', '0')}}-\\u{${last.replaceAll('?', 'F')}}`;
}
