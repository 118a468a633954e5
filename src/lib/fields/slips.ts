/** A slip of the hand in a line of YAML: where it stands in the text, what is wrong, and the remedy, both as sentences. */
export interface Slip {
  offset: number;
  why: string;
  remedy: string;
  /** Does it make the lines after it unreadable too? */
  spoilsRest?: true;
}

const start = String.raw`^( *(?:- +)?)`;
const name = '([A-Za-z][A-Za-z-]*)';
const tight = new RegExp(`${start}${name}:(?!//)([^ \\n].*)$`);
const noColon = new RegExp(`${start}${name} *[=：;] *(.*)$`);
const bullet = /^ *([•*–—‣·])\s*(\S.*)$/;
const hyphen = /^ *-(?!-)([^\s\d].*)$/;

/**
 * Slips that the reader of YAML notices late or calls by another name, line by line: a colon or hyphen without its
 * space, another sign in their place, a line that stands too far to the right. They hold only for lines that cannot be read.
 */
export function slips(text: string): Slip[] {
  const found: Slip[] = [];
  let offset = 0;
  let before = '';
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const slip = slipIn(line, before, lines[index + 1] ?? '');
    if (slip) found.push({ ...slip, offset: offset + line.search(/\S/) });
    if (line.trim() && !/^ *#/.test(line)) before = line;
    offset += line.length + 1;
  }
  return found;
}

function slipIn(line: string, before: string, after: string): Omit<Slip, 'offset'> | undefined {
  const [, , tightName = '', tightValue = ''] = tight.exec(line) ?? [];
  if (tightName)
    return {
      why: `There is no space after the colon of "${tightName}".`,
      remedy: `Put a space after the colon: ${tightName}: ${short(tightValue.trim())}`,
    };
  const [, , bareName = '', bareValue = ''] = noColon.exec(line) ?? [];
  if (bareName)
    return {
      why: `"${bareName}" is not followed by a colon.`,
      remedy: `Write a colon and a space: ${bareName}: ${short(bareValue)}`,
    };
  const [, item = ''] = hyphen.exec(line) ?? [];
  if (item)
    return {
      why: 'There is no space after the hyphen of this line.',
      remedy: `Put a space after it: - ${short(item)}`,
    };
  const [, mark = '', words = ''] = bullet.exec(line) ?? [];
  if (mark)
    return {
      why: `This line begins with "${mark}". A line of a list begins with a hyphen.`,
      remedy: `Write - ${short(words)}`,
    };
  if (/^ +[A-Za-z][\w-]*: /.test(line) && (!before || /^[\w-]+: +[^|>\s]/.test(before)))
    return {
      why: 'This line begins with spaces, as if it belonged to the line above it.',
      remedy: 'Take out the spaces before it.',
      spoilsRest: true,
    };
  if (/^[A-Za-z][\w-]*$/.test(line.trim()) && /^(?:\s+\S|- )/.test(after))
    return {
      why: `"${line.trim()}" is not followed by a colon.`,
      remedy: `Write ${line.trim()}: instead.`,
      spoilsRest: true,
    };
  return /^[^\s#:[\]{}"'-][^:]*$/.test(line)
    ? {
        why: 'This line belongs to no field: it has no name with a colon in front.',
        remedy: 'Write it as name: value. If it goes on from the line above, put both on one line.',
      }
    : undefined;
}

/** The name that was meant by a field whose colon has no space, or another sign in its place: `title:"Rest` means title. */
export function meantName(key: string): { meant: string; rest: string } | undefined {
  const [, meant, rest = ''] = /^([A-Za-z][A-Za-z-]*)\s*(?:[:=：;\s]\s*)(\S.*)$/s.exec(key) ?? [];
  return meant ? { meant, rest } : undefined;
}

const short = (words: string): string => (words.length > 30 ? `${words.slice(0, 28).trimEnd()} …` : words);
