import { Renderer } from '@takumi-rs/core';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uncovered, type FontFace } from './font-faces.ts';
import { pictureSizes, type PictureShape } from './picture-names.ts';
import { cardNode, titleNode, titleSizes, type Card } from './social-card.ts';

/** A face and the bytes of its file. */
export interface LoadedFace extends FontFace {
  data: Buffer;
}

/** Raise it when the look of a picture changes by something the inputs do not show, such as a new renderer. */
const edition = 'takumi 2.16.3';

/** Draws social pictures, and remembers them in a folder by everything that went into them. */
export class CardPainter {
  readonly #faces: LoadedFace[];
  readonly #folder: string;
  readonly #fonts: string;
  #renderer: Promise<Renderer> | undefined;

  constructor(faces: LoadedFace[], folder: string) {
    this.#faces = faces;
    this.#folder = folder;
    this.#fonts = hash(faces.map(({ data }) => hash([data])));
  }

  /** A PNG of the card. `missing` lists letters no font has: words that need them are left out, never drawn as boxes. */
  async draw(card: Card, shape: PictureShape, drawing: string): Promise<{ png: Buffer; missing: string[] }> {
    const missing = uncovered(card.title, this.#faces);
    const shown = Object.fromEntries(
      Object.entries(card).map(([key, words]) => [key, uncovered(words, this.#faces).length ? '' : words]),
    );
    const file = join(this.#folder, `${hash([JSON.stringify([edition, this.#fonts, shown, shape, drawing])])}.png`);
    const remembered = await readFile(file).catch(() => undefined);
    const png = remembered ?? (await this.#paint(shown as unknown as Card, shape, drawing));
    if (!remembered) await this.#remember(file, png);
    return { png, missing };
  }

  async #paint(card: Card, shape: PictureShape, drawing: string): Promise<Buffer> {
    const renderer = await (this.#renderer ??= this.#start());
    const { width, height } = pictureSizes[shape];
    return renderer.render(cardNode(card, shape, drawing, await this.#fit(renderer, card.title, shape)), {
      width,
      height,
    });
  }

  /** The largest size at which the title keeps to its lines, or the smallest with an ellipsis. Over 60 signs the largest is skipped. */
  async #fit(renderer: Renderer, title: string, shape: PictureShape): Promise<{ size: number; lines: number }> {
    const sizes = titleSizes[shape];
    for (const choice of title.length > 60 ? sizes.slice(1) : sizes) {
      const { height } = await renderer.measure(titleNode(title, choice.size, 99), { fontFamilies: ['Ysabeau'] });
      if (height <= choice.lines * choice.size) return choice;
    }
    return sizes.at(-1) ?? { size: 56, lines: 3 };
  }

  async #start(): Promise<Renderer> {
    const renderer = new Renderer();
    for (const { data, ranges } of this.#faces)
      await renderer.registerFont({ name: 'Ysabeau', data, unicodeRange: ranges });
    return renderer;
  }

  /** A half-written file must never be read back, so it gets its name when it is whole. */
  async #remember(file: string, png: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const part = `${file}.${process.pid}.part`;
    await writeFile(part, png);
    await rename(part, file);
  }
}

const hash = (parts: (string | Buffer)[]): string =>
  parts
    .reduce((sum, part) => sum.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);
