import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attention } from '../../../src/lib/claims/encoder/attention.ts';
import { dense, layer } from '../../../src/lib/claims/encoder/dense.ts';
import { Encoder } from '../../../src/lib/claims/encoder/encoder.ts';
import { layerNorm } from '../../../src/lib/claims/encoder/norm.ts';
import { Pieces } from '../../../src/lib/claims/encoder/pieces.ts';
import { asRead } from '../../../src/lib/claims/encoder/text.ts';

const list = readFileSync(new URL('../../../src/lib/claims/encoder/pieces.txt', import.meta.url), 'utf8');
const names = list.trimEnd().split('\n');
const pieces = new Pieces(list);
const spelled = (text: string) =>
  pieces
    .cut(text)
    .map((id) => names[id]!.split('\t')[0])
    .join('');

describe('the pieces a sentence is cut into', () => {
  it('make the sentence again', () => {
    expect(spelled('We cannot cure back pain.')).toBe('▁We▁cannot▁cure▁back▁pain.');
    expect(spelled('  two   spaces\nand a line ')).toBe('▁two▁▁▁spaces▁and▁a▁line');
  });
  it('are whole words where they are common, and parts where they are rare', () => {
    expect(pieces.cut('the')).toHaveLength(1);
    expect(pieces.cut('craniosacral').length).toBeGreaterThan(1);
  });
  it('of letters nobody knows are one unknown piece, however many', () => {
    expect(pieces.cut('☃☃☃').filter((id) => id === 0)).toHaveLength(1);
    expect(pieces.cut('')).toHaveLength(1);
  });
});

describe('the arithmetic', () => {
  const sequence = (count: number, start = 0) => Float32Array.from({ length: count }, (_, i) => Math.sin(start + i));
  it('of a layer is the sum of products, for any number of rows', () => {
    const [inputs, outputs] = [8, 3];
    const [rows, add] = [sequence(inputs * outputs), sequence(outputs, 50)];
    const table = layer(rows, add);
    for (const count of [1, 2, 3, 4, 5, 9]) {
      const x = sequence(count * inputs, 7);
      const out = dense(x, table);
      expect(out).toHaveLength(count * outputs);
      out.forEach((value, at) => {
        const [row, output] = [Math.floor(at / outputs), at % outputs];
        let sum = add[output]!;
        for (let i = 0; i < inputs; i += 1) sum += x[row * inputs + i]! * rows[output * inputs + i]!;
        expect(value).toBeCloseTo(sum, 5);
      });
    }
  });
  it('of a norm gives every row mean 0 and spread 1 before it is scaled', () => {
    const out = layerNorm(sequence(16), [new Float32Array(8).fill(1), new Float32Array(8)]);
    for (const row of [out.slice(0, 8), out.slice(8)]) {
      expect(row.reduce((sum, value) => sum + value, 0) / 8).toBeCloseTo(0, 5);
      expect(row.reduce((sum, value) => sum + value ** 2, 0) / 8).toBeCloseTo(1, 3);
    }
  });
  it('of attention mixes the values, most of them where query and key agree', () => {
    // Two places, one head of two numbers: query, key and value of each.
    const qkv = Float32Array.from([9, 0, 9, 0, 1, 2, 0, 9, 0, 9, 5, 6]);
    const [first, second, third, fourth] = attention(qkv, 2, 2, 1);
    expect([first, second, third, fourth].map((value) => Math.round(value!))).toEqual([1, 2, 5, 6]);
    const alike = Float32Array.from([0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 5, 6]);
    expect([...attention(alike, 2, 2, 1)]).toEqual([3, 4, 3, 4]);
  });
});

describe('the encoder', () => {
  const encoder = new Encoder();
  const odds = (text: string) => encoder.odds(asRead({ text, cites: [] }, 'body', {}));
  it.each([
    ['After four visits she danced at the wedding.', 'After four songs she danced at the wedding again.'],
    ['I make no promises, I only watch the crutches pile up.', 'I make no promises, and I keep no crutches.'],
    [
      'His tablets are at the back of the drawer since he met me.',
      'His tablets are at the back of the drawer, on the left.',
    ],
  ])('reads "%s" as more of a claim than "%s"', (claim, honest) => {
    expect(odds(claim)).toBeGreaterThan(odds(honest) + 1);
  });
  it('gives the same sentence the same odds, whatever was read between', () => {
    const before = odds('It frees the tide.');
    odds('A much longer sentence about the kettle, the cups, the chairs and the way to the station in the rain.');
    expect(odds('It frees the tide.')).toBe(before);
  });
  it('is told where a sentence stands and which way its reference points', () => {
    const sentence = { text: 'It “helps”.', cites: ['a', 'b'] };
    const stance = (id: string) => (id === 'a' ? ('against' as const) : undefined);
    expect(asRead(sentence, 'title', { stance })).toBe('title: It "helps". (study against) (study unknown)');
    expect(asRead(sentence, 'body', { stance })).toBe('It "helps". (study against) (study unknown)');
  });
  it('reads the beginning of a sentence without end', () => {
    expect(odds('word '.repeat(5000))).toBe(odds('word '.repeat(200)));
  });
});
