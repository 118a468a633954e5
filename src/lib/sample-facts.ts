import { pathText } from './input.ts';
import type { Practice } from '../schemas/practice.ts';

/** A fact of the sample that is still there. */
export interface SampleFact {
  /** Where it stands in practice.yaml. */
  field: string;
  value: string;
}

/** Values the sample was shipped with. A practice that really has one of them does not exist: they were invented. */
const shipped = new Set([
  'Slack Water',
  'Maren Holloway',
  '3 Ferry Lane',
  'Port Ellery',
  '00000',
  'Harbor School of Bodywork (invented)',
]);

/** Domains and numbers that are kept free for examples: RFC 2606 and the North American 555-01XX range. */
const reserved = /(?:\.example\b|\bexample\.(?:com|org|net)\b|\b555[ -]?01\d\d\b)/;

/** Every invented value that still stands among the facts. */
export function sampleFacts(practice: Practice): SampleFact[] {
  return leaves(practice, []).filter(
    ({ value }) => shipped.has(value) || reserved.test(value) || /\binvented\b/i.test(value),
  );
}

function leaves(value: unknown, path: PropertyKey[]): SampleFact[] {
  if (typeof value === 'string') return [{ field: pathText(path), value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => leaves(entry, [...path, index]));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => leaves(entry, [...path, key]));
  return [];
}
