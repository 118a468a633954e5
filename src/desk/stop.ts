/** A reason to stop that is already written for people: printed as it is. */
export class Stop extends Error {
  /** Exit code of the command. */
  code: number;
  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}

const known: [RegExp, string][] = [
  [
    /ENOSPC|no space left/i,
    'The disk is full (ENOSPC). Free some space and run the command again. Nothing was changed.',
  ],
  [
    /EDQUOT/,
    'The space you may use on this disk is full (EDQUOT). Free some and run the command again. Nothing was changed.',
  ],
  [/EROFS/, 'The disk can only be read. Copy the project to one that can be written.'],
  [/EMFILE|ENFILE/, 'Too many files are open on this machine. Close some programs and run the command again.'],
  [/heap out of memory|ENOMEM/i, 'The machine ran out of memory. Close other programs and run the command again.'],
];

/** What went wrong as one or a few lines for a person: no stack, no jargon where there is a plain word. */
export function inPlainWords(error: unknown): string {
  if (error instanceof Stop) return error.message;
  const text =
    error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`.trim() : String(error);
  const reason = plainReason(text);
  if (reason) return reason;
  const permission = /(?:EACCES|EPERM)[^']*'([^']+)'/.exec(text);
  if (permission) return `No permission for ${permission[1]}. Check who owns it.`;
  return `${text.split('\n').slice(0, 4).join('\n')}\nRun the command again with -- --verbose for the details.`;
}

/** The plain sentence for a failure known from its text, such as a full disk. */
export const plainReason = (text: string): string | undefined => known.find(([pattern]) => pattern.test(text))?.[1];

/** Did somebody ask for the noise of the tools with `--verbose`? */
export const verbose = (): boolean => process.env['SLACK_WATER_VERBOSE'] === 'yes';
