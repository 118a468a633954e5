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
const implied: Shape[] = ['html', 'head', 'body', 'tbody'].map((name) => ({ name, classes: [], attributes: {} }));

/** The different elements of a page, as far as the sheet tells them apart: pages with the same ones can share a style. */
export function shapesOf(page: Tag[], css: string): Map<string, Shape> {
  const shapes = new Map(implied.map((shape) => [JSON.stringify(shape), shape]));
  const asked = (sign: string, name: string) => css.includes(sign + name);
  for (const { name, attributes } of page) {
    const classes = (attributes['class'] ?? '').split(/\s+/).filter((each) => each && asked('.', each));
    const kept = Object.entries(attributes).filter(([key, value]) =>
      key === 'id' ? asked('#', value) : asked('[', key),
    );
    const shape: Shape = { name, classes: classes.sort(), attributes: Object.fromEntries(kept.sort()) };
    shapes.set(JSON.stringify(shape), shape);
  }
  return shapes;
}

const ranges = /U\+[\dA-F?]+(?:-[\dA-F]+)?/gi;

/** Places of the sheet's `@font-face` rules that hold a sign of this page, or that do not say what they hold. */
export function facesOf(html: string, css: string): Set<number> {
  const text = withoutReferences(html) + css.replace(ranges, '');
  const signs = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0);
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const needed = faces.map((face) => {
    const held = (face.match(/unicode-range:[^;}]*/)?.[0].match(ranges) ?? []).map(bounds);
    return held.length === 0 || signs.some((sign) => held.some(([first, last]) => sign >= first && sign <= last));
  });
  return new Set(needed.flatMap((isNeeded, place) => (isNeeded ? [place] : [])));
}

function bounds(range: string): [number, number] {
  const [first = '', last = first] = range.slice(2).split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
