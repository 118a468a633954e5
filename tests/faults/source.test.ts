import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFaults } from './all.ts';
import type { Fault } from './fault.ts';
import { goodGround, refused, type Answer, type Ground } from './refused.ts';

const most = 36;

/** Faults that are done at once, an article each: the build tells all problems, up to eighty. A fault in the facts hides what depends on them. */
function batches(faults: Fault[]): Fault[][] {
  const list: Fault[][] = [];
  for (const fault of faults) {
    const last = list.at(-1);
    const size = last?.reduce((sum, { relatives }) => sum + relatives.length, fault.relatives.length) ?? 0;
    if (last && size <= most && !fault.alone && !last[0]?.alone) last.push(fault);
    else list.push([fault]);
  }
  return list;
}

// Each build stops at its check, so it takes about a second.
describe('the build refuses', () => {
  let ground: Ground;
  beforeAll(async () => void (ground = await goodGround()), 600_000);
  afterAll(() => ground.site.dispose());

  describe.each(batches(sourceFaults))('', (...faults) => {
    let answers: Map<Fault, Answer>;
    beforeAll(async () => void (answers = await refused(ground, faults)), 600_000);
    it.for(faults)('$id $what', (fault, { task }) => {
      const answer = answers.get(fault);
      Object.assign(task.meta, { fault: { id: fault.id, happened: answer?.happened } });
      expect(answer?.wrong).toEqual([]);
    });
  });
});
