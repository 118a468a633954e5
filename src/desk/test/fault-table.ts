/** How one case of the fault list ended. */
export interface FaultCase {
  /** Its name in the list, such as A03. */
  id: string;
  happened: string;
  outcome: 'right' | 'WRONG' | 'not possible here';
}

interface Assertion {
  status: string;
  title: string;
  failureMessages?: string[];
  meta?: { fault?: { happened?: string } };
}

/** The cases in a JSON report of vitest, one for each id, in their order. Tests that were not asked for are left out. */
export function casesIn(report: string): FaultCase[] {
  const { testResults } = JSON.parse(report) as { testResults: { assertionResults: Assertion[] }[] };
  const tests = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, meta }) => status === 'passed' || status === 'failed' || meta?.fault !== undefined);
  const byId = Map.groupBy(tests, ({ title }) => /^[ABC]\d\d/.exec(title)?.[0] ?? 'other');
  return [...byId].map(([id, list]) => oneCase(id, list)).sort((a, b) => a.id.localeCompare(b.id));
}

function oneCase(id: string, tests: Assertion[]): FaultCase {
  const failed = tests.find(({ status }) => status === 'failed');
  const told = [failed, ...tests].flatMap((test) => test?.meta?.fault?.happened ?? [])[0];
  const possible = tests.every(({ status }) => status === 'passed' || status === 'failed');
  return {
    id,
    happened: told ?? failed?.failureMessages?.[0]?.split('\n')[0] ?? '',
    outcome: failed ? 'WRONG' : possible ? 'right' : 'not possible here',
  };
}

const width = 100;

/** The cases as a table: id, what happened, right or wrong. */
export const table = (cases: FaultCase[]): string =>
  cases
    .map(({ id, happened, outcome }) => `${id.padEnd(5)}  ${shortened(happened).padEnd(width)}  ${outcome}`)
    .join('\n');

const shortened = (text: string): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
