/** Facts as YAML gives them. */
export type Value = string | number | boolean | null | undefined | Value[] | Facts;
// A record of itself must be an interface.
export interface Facts {
  [key: string]: Value;
}

/** What a key means when it is left out, by name: `draft` false, `claims` "strict". */
export type Defaults = Readonly<Record<string, unknown>>;

export const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Would the file mean the same without this key? The editor writes a value for every field, also for those left blank. */
export function unsaid(key: string, value: Value, defaults: Defaults): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isFacts(value) && Object.entries(value).every(([name, inner]) => unsaid(name, inner, defaults))) return true;
  return key in defaults && JSON.stringify(defaults[key]) === JSON.stringify(value);
}

/** Do two values say the same, keys left out or not? */
export function same(a: Value, b: Value, defaults: Defaults, key = ''): boolean {
  if (unsaid(key, a, defaults) && unsaid(key, b, defaults)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index], defaults));
  if (isFacts(a) && isFacts(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name], b[name], defaults, name));
  return a === b;
}

/** The value without the keys that say nothing. */
export function said(value: Value, defaults: Defaults): Value {
  if (Array.isArray(value)) return value.map((item) => said(item, defaults));
  if (!isFacts(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !unsaid(key, inner, defaults));
  return Object.fromEntries(kept.map(([key, inner]) => [key, said(inner, defaults)]));
}
