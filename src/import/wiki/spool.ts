import { type FileHandle, mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAtExit } from '../remove-at-exit.js';
import type { BoxedPage } from './box.js';

/** How much is written at once. */
const BATCH = 1_000_000;

/** Pages with boxes, on disk: links lead to pages that come later, and standard input is read once. Only its owner can read it. */
export class Spool {
  readonly #remove: () => void;
  readonly #file: FileHandle;
  #batch: string[] = [];
  #size = 0;

  private constructor(remove: () => void, file: FileHandle) {
    [this.#remove, this.#file] = [remove, file];
  }

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'allegiance-wiki-'));
    return new Spool(removeAtExit(folder), await open(join(folder, 'pages.jsonl'), 'w+', 0o600));
  }

  async add(page: BoxedPage): Promise<void> {
    const line = `${JSON.stringify(page)}\n`;
    this.#batch.push(line);
    this.#size += line.length;
    if (this.#size > BATCH) await this.#flush();
  }

  /** All pages, in the order in which they were added. */
  async *pages(): AsyncGenerator<BoxedPage> {
    await this.#flush();
    for await (const line of this.#file.readLines({ start: 0, autoClose: false })) yield JSON.parse(line);
  }

  async close(): Promise<void> {
    await this.#file.close();
    this.#remove();
  }

  async #flush(): Promise<void> {
    const text = this.#batch.join('');
    [this.#batch, this.#size] = [[], 0];
    await this.#file.appendFile(text);
  }
}
