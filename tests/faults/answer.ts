/** One problem as the build prints it. */
export interface Problem {
  file: string;
  /** 0 for the whole file. */
  line: number;
  rule: string;
  /** Everything it says, on one line. */
  text: string;
  /** How many lines it takes, its place included. */
  lines: number;
}

/** The problems in what a build printed: under the name of a file, a line with the place and what follows it, further in. */
export function problemsIn(output: string): Problem[] {
  const problems: Problem[] = [];
  let file = '';
  for (const line of output.split('\n')) {
    const place = /^ {2}(?:line (\d+)(?::\d+)?|whole file) {2}\[([^\]]+)\](.*)$/.exec(line);
    const last = problems.at(-1);
    if (place)
      problems.push({
        file,
        line: Number(place[1] ?? 0),
        rule: place[2] ?? '',
        text: place[3]?.trim() ?? '',
        lines: 1,
      });
    else if (line.startsWith('    ') && last) {
      last.text = `${last.text} ${line.trim()}`.trim();
      last.lines += 1;
    } else file = line;
  }
  return problems;
}

/** Signs of a stack trace, or of an error that nobody put into words. */
export const stackTrace = /^\s+at .+|node:internal|Error: |\[object Object\]|\bundefined\b/m;
