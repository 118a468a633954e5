import { describe, expect, it } from 'vitest';
import { checkClaims, type Stance } from '../../../src/lib/claims/index.ts';

const stances: Record<string, Stance> = { yes: 'for', no: 'against', even: 'mixed', beside: 'background' };
const read = (lines: string[]) =>
  checkClaims(
    lines.map((text, at) => ({
      text,
      file: 'fixture',
      line: at + 1,
      role: at === 0 ? ('title' as const) : ('body' as const),
    })),
    { region: 'us', stance: (id) => stances[id] },
  ).findings.filter(({ kind }) => kind === 'claim');

/** What an eager practice writes about backs. */
const eager = [
  'The Gentle Road to Back Pain Relief: Craniosacral Therapy',
  'Pills, hard massage and cracking may give a little passing relief, and then the ache is back, because its real cause was left alone.',
  'Perhaps lasting relief asks for less force.',
  "Our hands-on method trusts your body's inner wisdom to uncover and free the deep-seated source of your pain.",
  'It is a quiet but powerful form of holistic healing.',
  'A trained hand can detect restrictions and imbalances anywhere in the body by following the tide of the spinal fluid.',
  'Tension and trauma are held deep in your tissues until a gentle touch invites them out.',
  'This is how the work targets your back pain.',
  'It frees tight fascia.',
  'As the fascia is released, you move better and hurt less.',
  'It improves the flow of cerebrospinal fluid around the spine.',
  'When the rhythm is normalized, the cord and nerves are under less strain and sciatica is eased.',
  'It dissolves stored trauma.',
  'Long after an injury has healed, the tension stays locked in, and chronic pain follows.',
  'CST reminds your body how to let go of it, and the release is profound and lasting.',
  'It restores your natural alignment.',
  'Light traction invites the vertebrae back into their best position, which takes stress off discs and ligaments.',
];

/** The same subject, told honestly. */
const honest = [
  'Back pain and CST: what one quiet hour can offer, and what it cannot',
  'You may have tried tablets, a strong massage and a row of exercises.',
  'I sell these sessions, so read this with that in mind.',
  'You lie on a padded table in your clothes while I rest my hands under your head or back.',
  'The touch weighs about as much as a coin.',
  'The name joins the words for skull and for the bone at the base of the spine.',
  'Practitioners say that they can feel a slow rhythm; two of them rarely count the same.⟦cite:no⟧',
  'Practitioners describe the tissue softening and think of it as fascia letting go.',
  'A model found that firm fascia hardly changes under a hand.⟦cite:no⟧',
  'In craniosacral theory, a still hold is said to let the fluid move more freely.',
  'Scans show that this fluid moves with breath and heartbeat.⟦cite:beside⟧',
  'In interviews, people spoke most about feeling listened to.⟦cite:beside⟧',
  'That does not mean that a body keeps a record of every fall.',
  'Five grams of touch does not move bones.',
  'A review of ten trials found that people who had CST reported less pain than people given a sham.⟦cite:yes⟧',
  'A newer review of fifteen trials found no clear benefit for low back pain, neck pain or headache.⟦cite:no⟧',
  'In one trial the main measure did not differ from massage.⟦cite:even⟧',
  'New back pain eases by itself in most people within six weeks.⟦cite:beside⟧',
  'I do not know whether your back will hurt less afterwards, and I will not guess.',
  'Guidelines put staying active first.⟦cite:beside⟧',
  'Keep taking any medicine that your doctor has given you.',
  'After three sessions we stop and decide together whether to go on.',
  'There is no rush.',
];

describe('whole texts', () => {
  it('an eager article about backs is full of findings', () => {
    expect(read(eager).length).toBeGreaterThanOrEqual(15);
  });
  it('every sentence of it but a few is found', () => {
    expect(new Set(read(eager).map(({ line }) => line)).size).toBeGreaterThanOrEqual(eager.length - 2);
  });
  it('the same subject told honestly has none', () => {
    expect(read(honest)).toEqual([]);
  });
});
