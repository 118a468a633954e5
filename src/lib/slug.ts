/** Letters that Unicode does not take apart into a plain letter and an accent. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * The part of an address that stands for a folder's name: lower case, accents taken off Latin letters, other scripts
 * kept as they are, everything else a hyphen. "Über Uns & Mehr (1)" becomes "uber-uns-mehr-1". Never empty.
 */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => plain[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return (
    folded
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .normalize('NFC') || 'article'
  );
}
