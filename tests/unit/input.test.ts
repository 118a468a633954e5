import type { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseInput } from '../../src/lib/input.ts';
import { componentSchemas } from '../../src/schemas/components.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';

const facts = () => parse(readFileSync('content/practice.yaml', 'utf8'));
const message = (schema: z.ZodType, value: unknown) => {
  try {
    parseInput(schema, value, 'here');
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

test('the shipped facts are right', () => {
  expect(message(practiceSchema, facts())).toBe('');
});

test('every wrong fact is named at once, with its place and the remedy', () => {
  const wrong = { ...facts(), name: undefined, region: 'usa', currency: 'dollars', extra: 1 };
  wrong.sessions[0].price = '$90';
  wrong.hours.monday = ['17:00-09:00'];
  wrong.booking[0] = { kind: 'link', label: 'Book', url: 'http://example.com' };
  const text = message(practiceSchema, wrong);
  for (const part of [
    '"name" is missing. Write some words',
    '"region" is not one of uk, us, in, eu, au',
    '"currency" is not a currency. Write three capital letters',
    '"sessions, entry 1, price" is not what belongs here. Write a number, without a currency sign',
    '"hours, monday, entry 1" ends before it begins',
    '"booking, entry 1, url" is not a secure web address. It must start with https://',
    'has no place for "extra"',
  ])
    expect(text).toContain(part);
});

test('a misspelled name is not called missing as well', () => {
  const { currency, ...others } = facts();
  expect(message(practiceSchema, { ...others, curency: currency })).toBe(
    'here: has no place for "curency". Did you mean "currency"?',
  );
});

test('a way to book needs its number or address among the facts', () => {
  const wrong = { ...facts(), booking: [{ kind: 'whatsapp', label: 'Message' }] };
  expect(message(practiceSchema, wrong)).toContain('books by whatsapp, but "whatsapp:" is missing');
});

test('a component says which prop is wrong and what may stand there', () => {
  const text = message(componentSchemas.Benefit, { title: 'Ease', drawing: 'web', because: 'So.' });
  expect(text).toBe('here: "sure" is missing. Choose one of shown, mixed, plausible, idea.');
});
