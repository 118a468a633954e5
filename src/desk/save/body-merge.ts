import { printPiece, printTag, source } from './body-print.ts';
import { meaning, parseBody, propsOf, type Piece } from './body-tree.ts';
import { steps } from './lcs.ts';

interface Side {
  text: string;
  pieces: Piece[];
}

/**
 * The body to save: `fresh` as the editor wrote it, in the words and line breaks of `old` wherever the two mean the same.
 * A changed paragraph is taken over; the ones around it keep every byte. What cannot be parsed is saved as it came.
 */
export function mergeBody(old: string, fresh: string): string {
  const [before, after] = [readable(old), readable(fresh)];
  if (!before || !after) return fresh;
  if (meaning(before) === meaning(after)) return old;
  const start = /^\s*/.exec(old)?.[0] || '\n';
  const merged = mergePieces(
    { text: old, pieces: before.children ?? [] },
    { text: fresh, pieces: after.children ?? [] },
    '\n\n',
  );
  const body = merged ? `${start}${merged}\n` : '\n';
  const result = readable(body);
  return result && meaning(result) === meaning(after) ? body : fresh;
}

function readable(body: string): Piece | undefined {
  try {
    return parseBody(body);
  } catch {
    return undefined;
  }
}

function mergePieces(old: Side, fresh: Side, between: string): string {
  const [before, after] = [old.pieces.map(meaning), fresh.pieces.map(meaning)];
  const shape = (a: number, b: number): boolean => sameShape(old.pieces[a]!, fresh.pieces[b]!);
  let last: number | undefined;
  let result = '';
  for (const step of steps(before.length, after.length, (a, b) => before[a] === after[b], shape)) {
    if (step.new === undefined) continue;
    const piece = fresh.pieces[step.new]!;
    const kept = step.old === undefined ? undefined : old.pieces[step.old]!;
    if (result) result += kept && last !== undefined && step.old === last + 1 ? gapBefore(old, step.old) : between;
    if (!kept) result += printPiece(piece, fresh.text);
    else
      result +=
        before[step.old!] === after[step.new] ? source(kept, old.text) : mergePiece(kept, old.text, piece, fresh.text);
    last = step.old;
  }
  return result;
}

const gapBefore = (side: Side, index: number): string =>
  side.text.slice(side.pieces[index - 1]!.position.end.offset, side.pieces[index]!.position.start.offset);

function sameShape(old: Piece, fresh: Piece): boolean {
  return (
    old.type === fresh.type && old.name === fresh.name && old.ordered === fresh.ordered && old.depth === fresh.depth
  );
}

/** A piece that was changed: its own new words, with the parts inside that stayed as they were. */
function mergePiece(old: Piece, oldText: string, fresh: Piece, freshText: string): string {
  const inside = (piece: Piece): Piece[] => piece.children ?? [];
  const merged = (between: string): string =>
    mergePieces({ text: oldText, pieces: inside(old) }, { text: freshText, pieces: inside(fresh) }, between);
  if (old.type === 'list' && inside(fresh).length > 0 && !old.ordered) return merged('\n');
  if (old.type !== 'mdxJsxFlowElement') return printPiece(fresh, freshText);
  const sameProps = JSON.stringify(propsOf(old).sort()) === JSON.stringify(propsOf(fresh).sort());
  if (inside(old).length === 0 || inside(fresh).length === 0)
    return printPiece(
      fresh,
      freshText,
      propsOf(old).map(([name]) => name),
    );
  const [first, last] = [inside(old)[0]!, inside(old).at(-1)!];
  const open = sameProps
    ? oldText.slice(old.position.start.offset, first.position.start.offset)
    : `${printTag(
        fresh,
        propsOf(old).map(([name]) => name),
      )}\n\n`;
  return `${open}${merged('\n\n')}${oldText.slice(last.position.end.offset, old.position.end.offset)}`;
}
