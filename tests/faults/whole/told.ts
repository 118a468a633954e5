import type { TestContext } from 'vitest';

/** Notes for the table of faults what happened in this test. */
export function happened({ task }: Pick<TestContext, 'task'>, what: string): void {
  const id = /^[ABC]\d\d/.exec(task.name)?.[0];
  Object.assign(task.meta, { fault: { id, happened: what } });
}

/** Ends this test as one that this machine cannot do. */
export function notPossible(context: TestContext, why: string): never {
  happened(context, why);
  return context.skip(why);
}
