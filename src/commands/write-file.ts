import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { badFile, releaseChanging } from '../errors.js';
import { endOnSignal } from './end-on-signal.js';
import { tell } from './output.js';

/**
 * Writes what a server sends to a file, which comes to its name when it is whole, or to standard output where none is named. Refuses
 * what breaks off (RELEASE_CHANGING).
 */
export async function writeFile({ body }: Response, output: string | undefined): Promise<void> {
  if (!body) return;
  const pieces = Readable.fromWeb(body as ReadableStream);
  if (output === undefined) return send(pieces, process.stdout, false);
  const draft = `${output}.part`;
  const remove = (): void => rmSync(draft, { force: true });
  endOnSignal('Ended. Nothing was written.', remove);
  try {
    await send(pieces, createWriteStream(draft), true);
    await rename(draft, output);
  } catch (error) {
    remove();
    throw isOfSystem(error) ? cannotWrite(output, error) : error;
  }
  tell(`Written to ${output}.`);
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function cannotWrite(output: string, cause: unknown): Error {
  return badFile(`"${output}" cannot be written: ${(cause as Error).message}.`, {
    hint: 'Name a file in a folder that is there and can be written to.',
    cause,
  });
}

/** The server breaks the connection where it cannot say any more that it has failed. */
async function send(pieces: Readable, to: Writable, end: boolean): Promise<void> {
  let failed: unknown;
  pieces.on('error', (error) => {
    failed = error;
  });
  try {
    await pipeline(pieces, to, { end });
  } catch (cause) {
    if (cause !== failed) throw cause;
    throw releaseChanging('The export broke off: the facts were replaced meanwhile, or the server ended.', {
      hint: 'What has come is not whole. Ask again.',
      cause,
    });
  }
}
