/** Something a person should mend, found by the check. The same shape is printed, sent to the dev toolbar and given out by `--json`. */
export interface Finding {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line in that file, counted from 1; 0 when the whole file is meant. */
  line: number;
  /** Column in that line, counted from 1, where one is known. Printed, and not part of `--json`. */
  column?: number;
  /** Short name of the rule: "C01", "front-matter", "link". */
  rule: string;
  /** `error` always stops a build, `claim` stops it under `claims: strict`, `advice` never does. */
  kind: 'error' | 'claim' | 'advice';
  /** The words it is about, as they stand in the file; empty when something is missing. */
  words: string;
  /** What is wrong, in one plain sentence. */
  why: string;
  /** What to do or write instead. */
  suggestion: string;
}
