import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { allDrawings, drawingsIn, sheetAddress, sheetOf, sheetVersion } from '../../src/drawings/sheet.ts';

test('a page fetches the drawings it shows and no others', () => {
  const names = drawingsIn(
    '<Benefit drawing="web" />\n<Benefit drawing="web" />\n<Figure drawing="spine" />\ndrawing="nothing"',
  );
  expect(names).toEqual(['spine', 'web']);
  expect(sheetOf(names).match(/<symbol id="[a-z]+"/g)).toHaveLength(2);
});

test('pages with the same drawings share one file, whatever their order', () => {
  const address = (body: string) => sheetVersion(drawingsIn(body));
  expect(address('drawing="web" drawing="tide"')).toBe(address('drawing="tide" drawing="web"'));
  expect(address('drawing="web"')).not.toBe(address('drawing="tide"'));
});

test('a drawing is found in its sheet by its name', () => {
  expect(sheetAddress('web', ['spine', 'web'])).toBe(`/drawings/${sheetVersion(['spine', 'web'])}.svg#web`);
});

test('the sheet is sound, takes its colors from the page, and shows one disc a drawing', () => {
  const sheet = sheetOf(allDrawings);
  expect(XMLValidator.validate(sheet)).toBe(true);
  expect(sheet).not.toMatch(/#[0-9a-f]{3,6}|class=|style=/);
  for (const symbol of sheet.split('<symbol ').slice(1)) expect(symbol.match(/var\(--color-disc\)/g)).toHaveLength(1);
});
