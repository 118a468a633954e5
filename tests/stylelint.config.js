import { createRequire } from 'node:module';

// The one that stylelint itself uses.
const postcss = createRequire(import.meta.resolve('stylelint'))('postcss');

/** Styles of an `.astro` file: everything around them is blanked, so that lines stay where they are. */
const astroStyles = {
  parse(source, options) {
    let end = 0;
    let css = '';
    const blank = (text) => text.replace(/[^\n]/g, ' ');
    for (const block of source.matchAll(/(<style[^>]*>)([\s\S]*?)<\/style>/g)) {
      const start = block.index + block[1].length;
      css += blank(source.slice(end, start)) + block[2];
      end = start + block[2].length;
    }
    return postcss.parse(css + blank(source.slice(end)), options);
  },
  stringify: postcss.stringify,
};

const message = (text) => ({ message: text });

/** The look of design.md as rules: what would make the site look like any other is refused. */
export default {
  overrides: [
    { files: ['**/*.astro'], customSyntax: astroStyles },
    // Print, reduced motion and forced colours must win over everything, in colours of their own.
    { files: ['**/modes.css'], rules: { 'declaration-no-important': null, 'color-no-hex': null } },
  ],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'declaration-property-value-disallowed-list': [
      {
        '/^font(?:-style)?$/': ['/\\b(?:italic|oblique)\\b/'],
        '/.*/': ['/gradient\\(/'],
        '/^(?:-webkit-)?(?:backdrop-)?filter$/': ['/blur/', '/shadow/'],
        'text-transform': ['uppercase'],
        'text-shadow': ['/.+/'],
      },
      message('The design has no italics, gradients, blur, capitals or shadows.'),
    ],
    'declaration-property-value-allowed-list': [
      {
        '/^border(?:-[a-z]+)*-radius$/': ['/^(?:0|2px|50%|inherit|var\\(--radius-[a-z]+\\))(?: (?:0|2px))*$/'],
        // The one shadow is the ring of the focus: nothing floats.
        'box-shadow': ['none', '/^0 0 0 \\d+px /'],
        '/^transition(?:-property)?$/': [
          '/^\\s*(?:none|(?:transform|translate|margin|opacity|color|border-color|background-color|left|inset-inline-start)\\b)/',
        ],
        'animation-iteration-count': ['1'],
      },
      message('The design knows corners of 0, 2px and 50 %, the ring of the focus, and movement that ends.'),
    ],
    'declaration-no-important': [true, { ...message('Raise the layer instead.'), severity: 'error' }],
    'color-no-hex': [true, message('Colours are tokens: var(--color-…).')],
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'block-no-empty': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-invalid-position-at-import-rule': null,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
    'function-linear-gradient-no-nonstandard-direction': true,
    'font-family-no-missing-generic-family-keyword': [
      true,
      { ignoreFontFamilies: ['/^var/', '/ fb$/', 'Ysabeau', 'Literata'] },
    ],
    'property-no-vendor-prefix': [
      true,
      {
        ignoreProperties: [
          '/^-webkit-text-size-adjust$/',
          'text-size-adjust',
          '/box-decoration-break$/',
          'print-color-adjust',
        ],
      },
    ],
  },
};
