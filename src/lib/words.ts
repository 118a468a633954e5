import type en from '../strings/en.json';
import { remembered } from './remembered.ts';

/** The interface words of one language. English is the pattern: another language is a file with the same keys. */
export type Words = typeof en;

/** A sentence with its gaps filled: `fill('Page {page}', { page: 2 })`. A gap without a value is a mistake of ours. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" has no value for ${name}`);
    return String(value);
  });
}

const plurals = remembered((language: string) => new Intl.PluralRules(language));

/** The form of a counted phrase that the language asks for: "1 article", "4 articles". */
export function counted(
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  count: number,
  language: string,
): string {
  return fill(forms[plurals(language).select(count)] ?? forms.other, { count });
}
