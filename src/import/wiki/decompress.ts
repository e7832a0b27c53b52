import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badImport } from '../../errors.js';
import { unbzip2 } from './unbzip2.js';

/** What files begin with. */
const GZIP = [0x1f, 0x8b];
const BZIP2 = [0x42, 0x5a, 0x68];
const SEVEN_ZIP = [0x37, 0x7a, 0xbc, 0xaf];
const LONGEST = 4;

/** The bytes that a stream stands for: as they are, or unpacked if they begin like gzip or bzip2. Refuses 7z. */
export async function* decompress(stream: Readable): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    const first = await beginning(chunks);
    const all = following(first, chunks);
    if (begins(first, SEVEN_ZIP)) {
      const hint = 'Let 7z unpack it: 7z x -so dump.7z | allegiance import wiki - …';
      throw badImport('The dump is packed by 7z, which is not read here.', { hint });
    }
    if (begins(first, BZIP2)) yield* unbzip2(all);
    else if (begins(first, GZIP)) yield* gunzip(all);
    else yield* all;
  } finally {
    stream.destroy();
  }
}

/** As many chunks as it takes to tell. */
async function beginning(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array();
  while (first.length < LONGEST) {
    const { done, value } = await chunks.next();
    if (done) break;
    first = Buffer.concat([first, typeof value === 'string' ? Buffer.from(value) : value]);
  }
  return first;
}

async function* following(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: 65_536 });
  // What fails on the way ends the stream that is read with it; there is nothing left to be done then.
  pipeline(Readable.from(chunks), unpacked, () => undefined);
  yield* unpacked;
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
