/** One step from an old list to a new one. `old` and `new` are positions; a pair with both stands in both lists. */
export interface Step {
  old?: number;
  new?: number;
}

/**
 * How a new list came from an old one: what stayed, what went, what is new, in the order of the new list.
 * Between two things that stayed, an old and a new entry of the same `shape` count as one entry that was changed.
 */
export function steps(
  oldLength: number,
  newLength: number,
  same: (old: number, fresh: number) => boolean,
  shape: (old: number, fresh: number) => boolean,
): Step[] {
  const found = longest(oldLength, newLength, same);
  const result: Step[] = [];
  let [from, to] = [0, 0];
  for (const [old, fresh] of [...found, [oldLength, newLength] as const]) {
    result.push(...gap(range(from, old), range(to, fresh), shape));
    if (old < oldLength) result.push({ old, new: fresh });
    [from, to] = [old + 1, fresh + 1];
  }
  return result;
}

function gap(gone: number[], added: number[], shape: (old: number, fresh: number) => boolean): Step[] {
  const result: Step[] = [];
  let next = 0;
  for (const fresh of added) {
    const partner = gone.findIndex((old, index) => index >= next && shape(old, fresh));
    if (partner < 0) {
      result.push({ new: fresh });
      continue;
    }
    result.push(...gone.slice(next, partner).map((old) => ({ old })), { old: gone[partner]!, new: fresh });
    next = partner + 1;
  }
  return [...result, ...gone.slice(next).map((old) => ({ old }))];
}

/** The longest common subsequence, as pairs of positions. */
function longest(rows: number, columns: number, same: (old: number, fresh: number) => boolean): [number, number][] {
  const equal = range(0, rows).map((row) => range(0, columns).map((column) => same(row, column)));
  const length = range(0, rows + 1).map(() => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      length[row]![column] = equal[row]![column]
        ? length[row + 1]![column + 1]! + 1
        : Math.max(length[row + 1]![column]!, length[row]![column + 1]!);
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (equal[row]![column]) pairs.push([row++, column++]);
    else if (length[row + 1]![column]! >= length[row]![column + 1]!) row++;
    else column++;
  }
  return pairs;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
