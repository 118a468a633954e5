import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Imports point one way. What a folder may not import, and why not. */
const closed = {
  lib: ['(^|/)lib/', 'Schemas say what valid input is and know nothing else.'],
  practice: ['^(?:\\.\\./)+practice\\.ts$', 'Facts come in as arguments, so that this is tested with any practice.'],
  drawings: ['(^|/)drawings/.*\\.astro$', 'This is tested without Astro.'],
  components: ['(^|/)components/', 'Imports point from pages over layouts and components to lib and schemas.'],
  layouts: ['(^|/)layouts/', 'Imports point from pages over layouts and components to lib and schemas.'],
  pages: ['(^|/)pages/', 'Nothing imports a page.'],
  desk: ['(^|/)desk/', 'The tools of the desk use the site, never the reverse.'],
  collections: ['^astro:content$', 'Only pages and content.config.ts read the collections.'],
  astro: ['^astro:', 'This is tested without Astro.'],
};

/** The rule for one folder of src. */
const onlyBelow = (files, ...names) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: names.map((name) => ({ regex: closed[name][0], message: closed[name][1] })) },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.astro/', '.cache/', 'node_modules/', 'test-results/', 'src/env.d.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-async-promise-executor': 'error',
      'no-case-declarations': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // With noUncheckedIndexedAccess, sums over the points of a drawing would drown in branches that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  onlyBelow(['src/schemas/**'], 'lib', 'practice', 'drawings', 'components', 'layouts', 'pages', 'desk', 'astro'),
  onlyBelow(['src/lib/**'], 'practice', 'drawings', 'components', 'layouts', 'pages', 'desk', 'astro'),
  onlyBelow(['src/components/**', 'src/drawings/**'], 'layouts', 'pages', 'desk', 'collections'),
  onlyBelow(['src/layouts/**'], 'pages', 'desk', 'collections'),
  onlyBelow(['src/pages/**', 'src/practice.ts', 'src/content.config.ts'], 'desk'),
  // The kit is a page, shown in development alone: its .astro file may use components.
  onlyBelow(['src/desk/**/*.ts'], 'practice', 'drawings', 'components', 'layouts', 'pages', 'collections'),
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-text-directive': 'error',
    },
  },
);
