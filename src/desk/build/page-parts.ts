import { remembered } from '../../lib/remembered.ts';
import { withoutReferences, type Tag } from '../verify/tags.ts';

/** Elements that look the same to a style sheet: a name, classes, and the attributes that the sheet asks about. */
export interface Shape {
  name: string;
  classes: string[];
  /** The id among them. */
  attributes: Record<string, string>;
  /** What it stands in, where that is known. */
  parent?: Shape;
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
  const inside = remembered((text: string): Shape => {
    const [shape, parent] = JSON.parse(text) as [Shape, Shape];
    return { ...shape, parent };
  });
  return { shapeOf, inside, faces: facesIn(css) };
});

const named = (shape: Shape): [string, Shape] => [JSON.stringify(shape), shape];

function shape(name: string, attributes: Tag['attributes'], asked: (text: string) => boolean): Shape {
  const classes = (attributes['class'] ?? '').split(/\s+/).filter((each) => each && asked(`.${each}`));
  const kept = Object.entries(attributes).filter(([key, value]) =>
    key === 'id' ? asked(`#${value}`) : asked(`[${key}`),
  );
  return { name, classes: classes.sort(), attributes: Object.fromEntries(kept.sort()) };
}

// Browsers put a <tbody> or <body> between where a page leaves it out.
const unsure = new Set(['html', 'table']);

/**
 * The different elements of a page, as far as the sheet tells them apart: pages with the same ones can share a style.
 * `parents` has for each the element it stands in, where that is known.
 */
export function shapesOf(page: Tag[], css: string, parents: (Tag | undefined)[] = []): Map<string, Shape> {
  const { shapeOf, inside } = sheetOf(css);
  const shapes = new Map(implied.map(shapeOf));
  for (const [place, tag] of page.entries()) {
    const [key, shape] = shapeOf(tag);
    const parent = parents[place];
    const pair = parent && !unsure.has(parent.name) ? `[${key},${shapeOf(parent)[0]}]` : undefined;
    shapes.set(pair ?? key, pair ? inside(pair) : shape);
  }
  return shapes;
}

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
