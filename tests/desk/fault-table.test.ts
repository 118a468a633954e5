import { expect, test } from 'vitest';
import { casesIn, table } from '../../src/desk/test/fault-table.ts';

const report = (assertionResults: object[]) => JSON.stringify({ testResults: [{ assertionResults }] });

test('the table has a row for every case a title names, and a failure in one test makes the case wrong', () => {
  const cases = casesIn(
    report([
      { status: 'passed', title: 'C15, C16 line ends', meta: { fault: { happened: 'the same bytes' } } },
      { status: 'passed', title: 'A03 a day', meta: { fault: { happened: 'exit 1' } } },
      { status: 'failed', title: 'A03 another day', failureMessages: ['expected 1\nat line 3'] },
      { status: 'skipped', title: 'C13 of very many' },
      { status: 'skipped', title: 'C03 a full disk', meta: { fault: { happened: 'no tmpfs here' } } },
    ]),
  );
  expect(cases.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['A03', 'WRONG'],
    ['C03', 'not possible here'],
    ['C15', 'right'],
    ['C16', 'right'],
  ]);
  expect(table(cases).split('\n')[2]).toMatch(/^C15 +the same bytes +right$/);
});
