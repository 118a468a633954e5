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
  const named = tests.flatMap((test) => namesIn(test.title).map((id) => ({ id, test })));
  return [...Map.groupBy(named, ({ id }) => id)]
    .map(([id, list]) =>
      oneCase(
        id,
        list.map(({ test }) => test),
      ),
    )
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** The cases a title begins with: "C15, C16 the line ends of Windows" tells of two. */
function namesIn(title: string): string[] {
  const [head = ''] = /^(?:[ABC]\d\d,? )*/.exec(title) ?? [];
  return head.match(/[ABC]\d\d/g) ?? ['other'];
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
