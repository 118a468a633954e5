import { describe, expect, it } from 'vitest';
import { found, type Labelled } from '../../claims/run.ts';

/** Claims with the place where a "not" would go. */
const claims: [string, string][] = [
  ['CST relieves lower back pain.', 'CST does not relieve lower back pain.'],
  ['Our sessions cure migraine.', 'Our sessions do not cure migraine.'],
  ['We treat asthma, colic and depression.', 'We do not treat asthma, colic or depression.'],
  ['We guarantee that you will feel better.', 'We cannot guarantee that you will feel better.'],
  ['The relief is permanent and the pain never returns.', 'We do not say that the relief is permanent.'],
  ['CST is clinically proven to reduce stress.', 'CST is not clinically proven to reduce stress.'],
  ['You can stop taking your tablets.', 'You should not stop taking your tablets.'],
  ['Each session flushes out toxins.', 'No session flushes out toxins.'],
  ['CST improves the flow of cerebrospinal fluid.', 'CST does not improve the flow of cerebrospinal fluid.'],
  ['We find the root cause of your pain.', 'We do not find the root cause of your pain.'],
  ['The results are miraculous.', 'The results are not miraculous.'],
  ['It helps babies with colic.', 'It has not been shown to help babies with colic.'],
  ['Doctors recommend this therapy.', 'Doctors do not recommend this therapy.'],
  ['It works better than painkillers.', 'It does not work better than painkillers.'],
  ['My patients follow a treatment plan.', 'I do not write treatment plans.'],
];

const kinds = (text: string) =>
  found({ text } as Labelled)
    .filter(({ kind }) => kind === 'claim')
    .map(({ rule }) => rule);

describe('a "not"', () => {
  it.each(claims)('turns "%s" into an honest sentence', (claim, honest) => {
    expect(found({ text: claim } as Labelled)).not.toEqual([]);
    expect(kinds(honest)).toEqual([]);
  });
  it.each([
    'Not only does it relieve back pain, it cures migraine.',
    'It never fails to relieve back pain.',
    'There is no ache it cannot cure.',
    'No wonder your headaches disappear.',
  ])('that is none excuses nothing: %s', (text) => {
    expect(kinds(text)).not.toEqual([]);
  });
});
