import { describe, expect, test } from 'vitest';
import { mergeSave } from '../../src/desk/save/merge-save.ts';

const defaults = { draft: false, redirectFrom: [], memberOf: [], policies: [], works: true };
const yaml = (old: string, fresh: string): string => mergeSave(old, fresh, 'content/practice.yaml', defaults);
const article = (body: string, front = 'title: One\n'): string => `---\n${front}---\n${body}`;
const body = (old: string, fresh: string): string =>
  mergeSave(article(old), article(fresh), 'content/articles/a/index.mdx', defaults).slice(article('').length);

const practice = `# The facts.
name: "Slack Water" # as on the door

# Paid by hand.
payment: [Cash, "Card"]
people:
  # The practitioner.
  - id: maren
    name: Maren
    memberOf: []
  - id: ida
    name: 'Ida'
note:
hours:
  monday: []
  tuesday: ["09:00-17:00"]
`;
const facts = `name: Slack Water
payment:
  - Cash
  - Card
people:
  - id: maren
    name: Maren
    memberOf: []
    works: true
  - id: ida
    name: Ida
    memberOf: []
hours:
  monday: []
  tuesday:
    - 09:00-17:00
`;

describe('facts saved in the editor', () => {
  test('keep comments, quotation marks and blank lines where nothing was changed', () => {
    expect(yaml(practice, facts)).toBe(practice);
  });

  test.each([
    ['a word', (text: string) => text.replace('Slack Water', 'High Water'), 'name: "High Water" # as on the door'],
    ['a name in single quotation marks', (text: string) => text.replace('name: Ida', 'name: Ada'), "    name: 'Ada'"],
    [
      'an entry of a list in one line',
      (text: string) => text.replace('  - Cash\n', '  - Transfer\n'),
      'payment: [Transfer, "Card"]',
    ],
    [
      'an hour on a closed day',
      (text: string) => text.replace('monday: []', 'monday:\n    - 10:00-12:00'),
      '  monday: [10:00-12:00]',
    ],
  ])('change in one line for %s', (_, change, line) => {
    const before = practice.split('\n');
    const after = yaml(practice, change(facts)).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((each, index) => each !== before[index])).toEqual([line]);
  });

  test('take a new person at the end of the list and a new key after its neighbor', () => {
    const fresh = facts
      .replace('    name: Maren\n', '    name: Maren\n    role: Practitioner\n')
      .replace('hours:', '  - id: jo\n    name: Jo\nhours:');
    const expected = practice
      .replace('    name: Maren\n', '    name: Maren\n    role: Practitioner\n')
      .replace("    name: 'Ida'\n", "    name: 'Ida'\n  - id: jo\n    name: Jo\n");
    expect(yaml(practice, fresh)).toBe(expected);
  });

  test('lose a person with all its lines, and the comment of the other stays', () => {
    expect(yaml(practice, facts.replace('  - id: ida\n    name: Ida\n    memberOf: []\n', ''))).toBe(
      practice.replace("  - id: ida\n    name: 'Ida'\n", ''),
    );
  });

  test('move a person with the way it was written', () => {
    const two = facts.replace(/( {2}- id: maren[\s\S]*?works: true\n)( {2}- id: ida[\s\S]*?memberOf: \[\]\n)/, '$2$1');
    expect(yaml(practice, two)).toContain("  - id: ida\n    name: 'Ida'\n  - id: maren");
  });

  test('gain a list of things where there was none, and lose it again', () => {
    expect(yaml('policies: []\nname: A\n', 'policies:\n  - title: T\n    text: X\nname: A\n')).toBe(
      'policies:\n  - title: T\n    text: X\nname: A\n',
    );
    expect(yaml('policies:\n  - title: T\n    text: X\n# End.\nname: A\n', 'policies: []\nname: A\n')).toBe(
      '# End.\nname: A\n',
    );
  });

  test('say nothing of a field that was left blank, and drop one that was emptied', () => {
    expect(yaml('name: A\nphone: "1"\n', "name: A\nphone: ''\nextra: null\ndraft: false\n")).toBe('name: A\n');
  });

  test('quote what YAML would take for something else', () => {
    expect(yaml('name: A\n', "name: 'yes: no # really'\n")).toBe('name: "yes: no # really"\n');
    expect(yaml('name: A\n', "name: '2026'\n")).toBe('name: "2026"\n');
  });

  test('keep the line ends of Windows', () => {
    expect(yaml('name: A\r\nnote: B\r\n', 'name: C\nnote: B\n')).toBe('name: C\r\nnote: B\r\n');
  });

  test('are all there even when the file was written in an odd way', () => {
    expect(yaml('{name: A, note: B}\n', 'name: C\nnote: B\n')).toMatch(/name: C[\s\S]*note: B/);
    expect(yaml('name: [\n', 'name: C\n')).toBe('name: C\n');
  });
});

const text = `
One paragraph,
broken by hand.

<BenefitList>

<Benefit title="A" drawing="web">

First *words* here.

</Benefit>

</BenefitList>

- one
- two

<DoDont do={["a", "b"]} dont={["c"]} />
`;
const same = `One paragraph,
broken by hand.

<BenefitList>
  <Benefit title="A" cite="" drawing="web">
    First *words* here.
  </Benefit>
</BenefitList>

* one
* two

<DoDont dont={["c"]} do={["a","b"]} title="" />
`;

describe('text saved in the editor', () => {
  test('keeps every byte when it means the same', () => {
    expect(body(text, same)).toBe(text);
  });

  test('changes in one paragraph only, also deep inside a block', () => {
    expect(body(text, same.replace('First *words* here', 'Other words'))).toBe(
      text.replace('First *words* here', 'Other words'),
    );
  });

  test('takes a new benefit and a booking band in the style of the house', () => {
    const fresh = same
      .replace(
        '  </Benefit>\n',
        '  </Benefit>\n\n  <Benefit title="B" drawing="tide" sure="idea" because="It may &#x22;help&#x22;.">\n    New.\n\n    Lines.\n  </Benefit>\n',
      )
      .concat('\n<BookingCta title="" />\n');
    const added =
      '</Benefit>\n\n<Benefit title="B" drawing="tide" sure="idea" because="It may &quot;help&quot;.">\n\nNew.\n\nLines.\n\n</Benefit>\n\n</BenefitList>';
    expect(body(text, fresh)).toBe(`${text.replace('</Benefit>\n\n</BenefitList>', added)}\n<BookingCta />\n`);
  });

  test('changes one prop and leaves the order of the others', () => {
    expect(body(text, same.replace('"a","b"', '"a","x"'))).toBe(text.replace('["a", "b"]', '["a", "x"]'));
    expect(body(text, same.replace('title="A"', 'title="Z"'))).toBe(text.replace('title="A"', 'title="Z"'));
  });

  test('takes one more line in a list', () => {
    expect(body(text, same.replace('* two', '* two\n* three'))).toBe(text.replace('- two', '- two\n- three'));
  });

  test('loses what was taken out, and moves what was moved', () => {
    expect(body('\nA.\n\nB.\n\nC.\n', 'A.\n\nC.\n')).toBe('\nA.\n\nC.\n');
    expect(body('\nA.\n\nB.\n\nC.\n', 'C.\n\nA.\n\nB.\n')).toBe('\nC.\n\nA.\n\nB.\n');
    expect(body('\nA.\n', '')).toBe('\n');
  });

  test('is saved as it came when the file before could not be read', () => {
    expect(body('\n<Broken\n', 'Words.\n')).toBe('Words.\n');
  });

  test('of a new article stands one line below its front matter', () => {
    expect(
      mergeSave(
        undefined,
        '---\ntitle: A\ndraft: true\nredirectFrom: []\n---\n* a\n* b\n',
        'content/articles/a/index.mdx',
        defaults,
      ),
    ).toBe('---\ntitle: A\ndraft: true\n---\n\n- a\n- b\n');
  });
});
