import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FactWriter } from './fact-writer.js';

/** Of characters that are written at once. */
const CHUNK = 65_536;

/** One file of JSON Lines for each continuity, `<continuity>/<name>.jsonl`. Holds no more than a chunk of each in memory. */
export function jsonLinesWriter(folder: string, name: string): FactWriter {
  const files = new Map<string, { readonly descriptor: number; text: string }>();
  return {
    add: ({ continuity, record }) => {
      if ('continuity' in record) return;
      const file = files.get(continuity) ?? open(continuity);
      file.text += `${JSON.stringify(record)}\n`;
      if (file.text.length > CHUNK) flush(file);
    },
    end: () => {
      for (const file of files.values()) {
        flush(file);
        closeSync(file.descriptor);
      }
      return [...files.keys()].map((continuity) => `${continuity}/${name}.jsonl`);
    },
  };

  function open(continuity: string) {
    mkdirSync(join(folder, continuity), { recursive: true });
    const file = { descriptor: openSync(join(folder, continuity, `${name}.jsonl`), 'w'), text: '' };
    files.set(continuity, file);
    return file;
  }

  function flush(file: { readonly descriptor: number; text: string }): void {
    writeSync(file.descriptor, file.text);
    file.text = '';
  }
}
