import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { blocksOf, documentOf } from './dom.ts';
import { ImportProblem, plain, type Loss, type Post } from './post.ts';

/** Most bytes a Word file may unfold to, all its parts together. */
const mostUnfolded = 200 * 1024 * 1024;

/** The post in a Word file. Its first heading or short first line is the title. */
export async function wordPost(bytes: Buffer): Promise<Post> {
  refuseBombs(bytes);
  const losses: Loss[] = [];
  const { value, messages } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"] },
    )
    .catch(() => {
      throw new ImportProblem(
        'could not be read as a Word file. Open it in Word, save it again as .docx and try that.',
      );
    });
  for (const { message } of messages)
    if (/image|object|equation/i.test(message))
      losses.push({ what: 'part of the Word file', which: message.slice(0, 80) });
  const blocks = blocksOf(documentOf(value).body, losses);
  const first = blocks[0];
  const title = first && 'runs' in first ? plain(first.runs) : '';
  const named = first?.kind === 'heading' || (first?.kind === 'paragraph' && title.length <= 120);
  return { title: named ? title : '', tags: [], blocks: named ? blocks.slice(1) : blocks, losses };
}

/**
 * A .docx is a zip file, and a small zip can unfold to fill the machine. Every part is unfolded once with a limit, by the
 * list at the end of the file (APPNOTE.TXT 4.3.12 and 4.3.16), before the reader sees it.
 */
function refuseBombs(bytes: Buffer): void {
  const damaged = new ImportProblem(
    'is damaged or not a Word file. Open it in Word, save it again as .docx and try that.',
  );
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw damaged;
  let left = mostUnfolded;
  let at = bytes.readUInt32LE(end + 16);
  for (let part = bytes.readUInt16LE(end + 10); part > 0; part--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged;
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const start = bytes.readUInt32LE(at + 42);
    if (start + 30 > bytes.length) throw damaged;
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const unfolded = unfold(
      bytes.subarray(data, data + bytes.readUInt32LE(at + 20)),
      bytes.readUInt16LE(at + 10),
      left,
    );
    left -= unfolded.length;
    if (/\.(?:xml|rels)$/.test(name) && unfolded.subarray(0, 2000).includes('<!DOCTYPE')) throw damaged;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function unfold(data: Buffer, method: number, most: number): Buffer {
  if (method === 0) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ImportProblem(
      tooLarge
        ? 'unfolds to more than 200 MB. Save it in Word without its large pictures.'
        : 'is damaged. Open it in Word, save it again as .docx and try that.',
    );
  }
}
