/** The part of jsonld the tests use; the package brings no types. */
declare module 'jsonld' {
  const processor: { expand(document: object, options: { safe: boolean }): Promise<object[]> };
  export default processor;
}
