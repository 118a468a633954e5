/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors?: unknown[];
}

/** Counts from a report as Vitest writes it. A file that could not be run counts as one failure. */
export function vitestCounts(text: string): Counts {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** Counts from a report as Playwright writes it. A test that passed at a second try alone has failed. */
export function playwrightCounts(text: string): Counts {
  const { stats, errors = [] } = JSON.parse(text) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
