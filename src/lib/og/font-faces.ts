/** A font file and the characters it serves, as `styles/fonts.css` declares them. */
export interface FontFace {
  /** Path as written in the style sheet: "./fonts/ysabeau-core.woff2". */
  file: string;
  ranges: [number, number][];
}

/** The files of one family in a style sheet. A face without `unicode-range` serves everything. */
export function fontFaces(css: string, family: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const name = /font-family:\s*['"]?([^;'"]+)/.exec(body)?.[1]?.trim();
    const file = /url\(['"]?([^'")]+)/.exec(body)?.[1];
    const ranges = /unicode-range:\s*([^;]+)/.exec(body)?.[1] ?? 'U+0-10FFFF';
    return name === family && file ? [{ file, ranges: ranges.split(',').map(range) }] : [];
  });
}

/** Letters and signs of a text that no face serves. Spaces and joiners need no picture of their own. */
export function uncovered(text: string, faces: FontFace[]): string[] {
  const signs = new Set([...text].filter((sign) => !/[\p{Z}\p{C}]/u.test(sign)));
  const served = (code: number) =>
    faces.some(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));
  return [...signs].filter((sign) => !served(sign.codePointAt(0) ?? 0));
}

function range(text: string): [number, number] {
  const [first = '0', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
