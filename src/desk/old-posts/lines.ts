import type { Block, Run } from './post.ts';

const bullet = /^\s*[•‣◦▪●○·*–-]\s+(?=\S)/u;

/** Runs cut at their line breaks: a run of lines with bullets becomes a list, every other line a paragraph. */
export function linesAsBlocks(runs: readonly Run[]): Block[] {
  const blocks: Block[] = [];
  for (const line of cut(runs)) {
    const first = line[0];
    if (!first) continue;
    const last = blocks.at(-1);
    if (!bullet.test(first.text)) blocks.push({ kind: 'paragraph', runs: line });
    else {
      const item = { runs: [{ ...first, text: first.text.replace(bullet, '') }, ...line.slice(1)], inner: [] };
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', ordered: false, start: 1, items: [item] });
    }
  }
  // A single line with a dash in front is speech or a signature, not a list.
  return blocks.map((block) =>
    block.kind === 'list' && block.items.length === 1
      ? { kind: 'paragraph', runs: [{ text: '– ' }, ...(block.items[0]?.runs ?? [])] }
      : block,
  );
}

function cut(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index) lines.push([]);
      if (text) lines.at(-1)?.push({ ...run, text });
    });
  return lines.filter((line) => line.some(({ text }) => text.trim()));
}
