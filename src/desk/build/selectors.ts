import type { Selector, SelectorComponent } from 'lightningcss';
import type { Shape } from './page-parts.ts';

/**
 * Can this selector match in a page of these elements? Each of its parts between combinators must fit one element, and
 * with `>` the element around that one. Other orders are not asked for, nor is what a reader changes: hovering, opening,
 * choosing. So the answer may be a needless yes, and never a wrong no.
 */
export function canMatch(selector: Selector, shapes: Shape[]): boolean {
  return compounds(selector).every(
    ({ parts, around }) =>
      shapes.some((shape) => fitsAll(parts, shape) && (!around || !shape.parent || fitsAll(around, shape.parent))) &&
      parts.every((part) => alternatives(part)?.some((each) => canMatch(each, shapes)) ?? true),
  );
}

/** Selectors of which one must match. */
const alternatives = (part: SelectorComponent): Selector[] | undefined =>
  part.type === 'pseudo-class' &&
  (part.kind === 'is' || part.kind === 'where' || part.kind === 'has' || part.kind === 'any')
    ? part.selectors
    : undefined;

interface Compound {
  parts: SelectorComponent[];
  /** Parts of the element that this one must stand in directly. */
  around?: SelectorComponent[];
}

function compounds(selector: Selector): Compound[] {
  const found: Compound[] = [{ parts: [] }];
  for (const part of selector) {
    const last = found.at(-1)!;
    if (part.type !== 'combinator') last.parts.push(part);
    else found.push(part.value === 'child' ? { parts: [], around: last.parts } : { parts: [] });
  }
  return found;
}

const fitsAll = (parts: SelectorComponent[], shape: Shape): boolean =>
  parts.every((part) => fits(part, shape) && !isLeftOut(part, shape));

function fits(part: SelectorComponent, { name, classes, attributes }: Shape): boolean {
  if (part.type === 'type') return part.name.toLowerCase() === name;
  if (part.type === 'class') return classes.includes(part.name);
  if (part.type === 'id') return attributes['id'] === part.name;
  if (part.type !== 'attribute') return true;
  // A reader opens and shuts <details>.
  if (part.name === 'open') return name === 'details' || name === 'dialog';
  const value = attributes[part.name];
  if (value === undefined) return false;
  return part.operation?.operator !== 'equal' || part.operation.value.toLowerCase() === value.toLowerCase();
}

/** Does `:not()` name this element for certain, by nothing but its name, classes and attributes? */
const isLeftOut = (part: SelectorComponent, shape: Shape): boolean =>
  part.type === 'pseudo-class' &&
  part.kind === 'not' &&
  part.selectors.some((selector) => selector.every((each) => isPlain(each) && fits(each, shape)));

const isPlain = (part: SelectorComponent): boolean =>
  part.type === 'type' ||
  part.type === 'class' ||
  part.type === 'id' ||
  (part.type === 'attribute' && part.name !== 'open' && (part.operation?.operator ?? 'equal') === 'equal');
