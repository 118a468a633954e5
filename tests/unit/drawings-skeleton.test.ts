import { expect, test } from 'vitest';
import { bodyHeight, outline } from '../../src/drawings/anatomy/body.ts';
import { through } from '../../src/drawings/lines/curve.ts';
import { COCCYX, CRANIUM, MANDIBLE, SACRUM, vertebrae } from '../../src/drawings/anatomy/skeleton.ts';

const regions = vertebrae();
const middle = ({ body: [front, back] }: (typeof regions)[0][0]): [number, number] => [
  (front[0] + back[0]) / 2,
  (front[1] + back[1]) / 2,
];

test('the spine has seven, twelve and five vertebrae', () => {
  expect(regions.map((region) => region.length)).toEqual([7, 12, 5]);
});

test('vertebrae follow each other from skull to sacrum and grow deeper on the way', () => {
  const bones = regions.flat();
  const places = bones.map((bone) => middle(bone)[0]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const depth = ({ body: [a, b] }: (typeof bones)[0]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  for (const [i, bone] of bones.slice(1).entries()) expect(depth(bone)).toBeGreaterThanOrEqual(depth(bones[i]!));
  expect(places[0]).toBeGreaterThan(Math.max(...CRANIUM.filter(([, up]) => up < 10).map(([cm]) => cm)));
  expect(places.at(-1)).toBeLessThan(SACRUM[0]![0]);
});

test('neck and low back arch towards the front, the mid-back towards the table', () => {
  const arch = regions.map((region) => {
    const points = region.map(middle);
    const [first, last] = [points[0]!, points.at(-1)!];
    const centre = points[Math.floor(points.length / 2)]!;
    const chord = first[1] + ((last[1] - first[1]) * (centre[0] - first[0])) / (last[0] - first[0]);
    return Math.sign(centre[1] - chord);
  });
  expect(arch).toEqual([1, -1, 1]);
});

test('every bone lies inside the body', () => {
  const underside = outline(173).filter((_, i) => i < 34).sort((a, b) => a[0] - b[0]); // prettier-ignore
  const back = through(underside);
  const points = [
    ...regions.flat().flatMap(({ body, spinous }) => [...body, ...spinous]),
    ...SACRUM,
    ...COCCYX,
    ...MANDIBLE,
  ];
  for (const [cm, up] of points) {
    expect(up).toBeLessThan(bodyHeight(cm));
    expect(up).toBeGreaterThan(back(cm));
  }
});

test('the skull is as long as a skull, and the opening for the spine lies at its base', () => {
  const heights = CRANIUM.map(([, up]) => up);
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(17);
  const [cm, up] = CRANIUM.at(-1)!;
  const nasion = CRANIUM[2]!;
  expect(Math.hypot(cm - nasion[0], up - nasion[1])).toBeCloseTo(10, 0);
});
