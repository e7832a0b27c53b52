import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { AllegianceError, badImport } from '../../errors.js';
import { decompress } from './decompress.js';

/** Is told how many bytes of a dump were read, packed as they may be, and how many it has: infinity until that is known. */
export type OnRead = (done: number, of: number) => void;

/**
 * The text of a dump: of a file, of standard input (`-`), or of a stream; as XML, or compressed by gzip or bzip2, whatever its
 * name says. Refuses what is neither, is cut off, or is not UTF-8 (BAD_IMPORT).
 */
export async function* openDump(dump: string | Readable, onRead: OnRead = () => {}): AsyncGenerator<string> {
  const name = typeof dump === 'string' ? dump : 'the stream';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const size = sizeOf(dump);
    const stream: Readable & { readonly bytesRead?: number } = toStream(dump);
    for await (const bytes of decompress(stream)) {
      onRead(Math.min(stream.bytesRead ?? 0, size - 1), size);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
    onRead(stream.bytesRead ?? 0, stream.bytesRead ?? 0);
  } catch (cause) {
    throw cause instanceof AllegianceError ? cause : unreadable(name, cause);
  }
}

function toStream(dump: string | Readable): Readable {
  if (typeof dump !== 'string') return dump;
  return dump === '-' ? process.stdin : createReadStream(dump);
}

function sizeOf(dump: string | Readable): number {
  if (typeof dump !== 'string' || dump === '-') return Number.POSITIVE_INFINITY;
  return statSync(dump).size;
}

function unreadable(name: string, cause: unknown): AllegianceError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return badImport(`There is no dump "${name}".`, { hint: 'Name a file, or - for standard input.', cause });
  }
  const hint = 'Check that the whole of it was downloaded, and that its program can unpack it.';
  return badImport(`The dump "${name}" cannot be read: ${message}.`, { hint, cause });
}
