/** The part of culori the tests use; the package brings no types. */
declare module 'culori' {
  export function formatHex(color: string): string | undefined;
}
