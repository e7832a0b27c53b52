import bzip2 from 'unbzip2-stream';
import { badImport } from '../../errors.js';

const STEP = 16_384;
/** NOTE: 46 bytes can stand for 900,000, and the package does not stop between blocks; at an end it has 925,000 bytes of them. */
const MOST_AT_ONCE = 256_000_000;

/** The bytes that a file of bzip2 stands for, one stream after the other where it has several, as those of Wikimedia do. */
export async function* unbzip2(
  chunks: AsyncIterable<Uint8Array>,
  mostAtOnce = MOST_AT_ONCE,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let size = 0;
  let failure: Error | undefined;
  const stream = bzip2()
    .on('error', (error) => {
      failure ??= error;
    })
    .on('data', (chunk) => {
      size += chunk.length;
      if (size > mostAtOnce) throw badImport('The dump is a bomb: a few bytes of it stand for very many.');
      ready.push(chunk);
    });
  const taken = (): Uint8Array[] => {
    if (failure) throw failure;
    const all = ready;
    [ready, size] = [[], 0];
    return all;
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) {
      stream.write(chunk.subarray(at, at + STEP));
      yield* taken();
    }
  }
  stream.end();
  yield* taken();
}
