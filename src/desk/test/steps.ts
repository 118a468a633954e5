/** One part of the proof. */
export interface Step {
  /** What is proved, as the start of a line. */
  name: string;
  /** Package whose command is run, or "desk" for a tool of ours. */
  command: string;
  args: string[];
  /** File without which the step could not prove anything: its absence is a failure, never a reason to pass over the step. */
  needs: string;
  /** Whose report counts the tests. Other steps count as one. */
  counts?: 'vitest' | 'playwright';
}

const sources = ['src', 'tests', 'astro.config.mjs'];
const vitest = (name: string, projects: string[]): Step => ({
  name,
  command: 'vitest',
  args: ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])],
  needs: 'tests/vitest.config.ts',
  counts: 'vitest',
});

/** Steps that read the sources alone. Two of them run at a time. */
export const readingSteps: Step[] = [
  { name: 'Types', command: 'astro', args: ['check', '--minimumSeverity', 'error'], needs: 'tsconfig.json' },
  {
    name: 'Lint',
    command: 'eslint',
    args: ['--config', 'tests/eslint.config.js', '--max-warnings', '0', ...sources],
    needs: 'tests/eslint.config.js',
  },
  {
    name: 'Styles',
    command: 'stylelint',
    args: ['--config', 'tests/stylelint.config.js', 'src/**/*.{css,astro}'],
    needs: 'tests/stylelint.config.js',
  },
  {
    name: 'Formatting',
    command: 'prettier',
    args: ['--check', '--log-level', 'warn', ...sources],
    needs: 'package.json',
  },
  {
    name: 'Nothing unused',
    command: 'knip',
    args: ['--config', 'tests/knip.json', '--no-progress'],
    needs: 'tests/knip.json',
  },
];

/** Steps that run the code, one after the other: each needs the machine, and the later ones need the built site. */
export const runningSteps: Step[] = [
  vitest('Unit and component tests', ['unit', 'components']),
  { name: 'Build', command: 'desk', args: ['build'], needs: 'astro.config.mjs' },
  vitest('Tests of the built site', ['site']),
  vitest('Tests of the tools', ['desk']),
  {
    name: 'Browser tests',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts'],
    needs: 'tests/playwright.config.ts',
    counts: 'playwright',
  },
];
