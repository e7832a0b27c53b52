import type { Writer } from './exported.js';
import type { Gathered } from './gathered.js';

/** Characters that go out at once: writers give a line at a time. */
const CHUNK = 65_536;

/**
 * An export in a format, in pieces of a size to be sent. The last piece comes when it is known that all of it is of one release;
 * fails with RELEASE_CHANGING in place of it.
 */
export async function* writeExport(write: Writer, { exported, settle }: Gathered): AsyncGenerator<string> {
  let lines: string[] = [];
  let length = 0;
  try {
    for await (const line of write(exported)) {
      if (length >= CHUNK) {
        yield lines.join('');
        lines = [];
        length = 0;
      }
      lines.push(line);
      length += line.length;
    }
  } catch (error) {
    // Half of what is being deleted can be read as anything: then that is what went wrong.
    await settle();
    throw error;
  }
  await settle();
  yield lines.join('');
}
