declare namespace App {
  interface Locals {
    /** Ids of the references on this page in the order of their numbers, and those cited so far. */
    citations?: { order: string[]; seen: Set<string> };
    /** The drawings this page shows, by name: they share one file. */
    drawings?: import('./drawings/sheet.ts').DrawingName[];
    /** Folder of the article being rendered, below content/articles: its pictures lie there. */
    folder?: string;
  }
}

declare module 'subset-font' {
  /** Cuts a font down to the signs of `text`. Options as in the package's own documentation. */
  export default function subsetFont(font: Buffer, text: string, options: Record<string, unknown>): Promise<Buffer>;
}

declare module 'culori' {
  /** Colour science for the contrast table: only what the tests use. */
  interface Color {
    mode: string;
  }
  export function parse(color: string): Color | undefined;
  export function toGamut(gamut: string, mode: string): (color: Color | undefined) => Color;
  export function wcagContrast(one: Color, other: Color): number;
}
